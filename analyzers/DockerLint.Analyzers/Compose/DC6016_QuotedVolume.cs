using DockerLint.Compose;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports volumes in quotes that need none.</summary>
[Analyzer]
public sealed class QuotedVolumeAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6016.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6016", "Volume in quotes")
    {
        Message = "the quotes around '{0}' say nothing",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dclint/no-quotes-in-volumes"],
        Documentation = """
            A path or the name of a volume is text without quotes too. The fix takes them away where the text stays the same, and is
            safe.

            ```yaml bad
            services:
              db:
                image: postgres:18
                volumes:
                  - [|"data:/var/lib/postgresql"|]
            ```

            ```yaml good
            services:
              db:
                image: postgres:18
                volumes:
                  - data:/var/lib/postgresql
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var service in KeyOrder.Services(context.Tree).Select(entry => entry.Value).OfType<MappingSyntax>())
        {
            foreach (var item in (service.FindEntry("volumes")?.Value as SequenceSyntax)?.Items ?? [])
            {
                if (item.Value is ScalarSyntax { Style: ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted, Tag: null } scalar && IsPlain(scalar.Value, context.Tree.Text.ToString(scalar.ContentSpan)))
                {
                    context.Report(Descriptor, scalar.ContentSpan, scalar.Value);
                }
            }
        }
    }

    // Text that no reader of YAML takes for anything else, in flow style neither.
    private static bool IsPlain(string value, string written) =>
        value.Length > 1 && written.Length == value.Length + 2 && (char.IsLetter(value[0]) || value[0] is '.' or '/' || value.StartsWith("~/", StringComparison.Ordinal))
        && (value.IndexOf('/') >= 0 || value.ToLowerInvariant() is not ("true" or "false" or "yes" or "no" or "on" or "off" or "null"))
        && value.All(c => char.IsLetterOrDigit(c) || c is '.' or '/' or '_' or '-' or ':' or '+' or '@' or '~') && value[value.Length - 1] != ':';
}

/// <summary>Takes the quotes away.</summary>
public sealed class QuotedVolumeCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [QuotedVolumeAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context)
    {
        var text = context.Tree.Text.ToString(context.Span);
        context.RegisterFix("Remove the quotes", FixSafety.Safe, new TextChange(context.Span, text.Substring(1, text.Length - 2)));
    }
}
