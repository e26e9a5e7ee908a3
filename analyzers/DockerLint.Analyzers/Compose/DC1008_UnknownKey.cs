using DockerLint.Compose.Schema;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports keys that Compose does not know.</summary>
[Analyzer]
public sealed class UnknownKeyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1008.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1008", "Unknown key")
    {
        Message = "{0}",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose-go/schema", "dclint/invalid-schema"],
        Documentation = """
            Compose refuses a file with a key that it does not know, at every level of the file. Where a known key is near (a slip of
            one or two letters, another case, another separator as in `depends-on` or `envFile`) the message names it. Keys that
            begin with `x-` are free.

            The fix renames the key; look at it, because the value must be what that key takes.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|depends-on|]: [db]
              db:
                image: postgres:18
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                depends_on: [db]
              db:
                image: postgres:18
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSchemaAction(Descriptor, SchemaViolationKind.UnknownKey);
}

/// <summary>Renames the key.</summary>
public sealed class UnknownKeyCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [UnknownKeyAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        if (context.Diagnostic.Properties.TryGetValue(SchemaRules.Meant, out var meant))
        {
            context.RegisterFix($"Rename to '{meant}'", FixSafety.Unsafe, new TextChange(context.Span, meant));
        }
    }
}
