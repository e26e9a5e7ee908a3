using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports environments, labels and arguments in the other form than configured.</summary>
[Analyzer]
public sealed class MixedListStyleAnalyzer : DiagnosticAnalyzer
{
    private const string Form = "form";

    /// <summary>DC6027.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6027", "Form of key and value pairs")
    {
        Message = "'{0}' stands as a {1}, not as a {2}",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Options =
        [
            new RuleOption(Form, "The form that pairs shall have: 'mapping' or 'list'.", "mapping"),
        ],
        Documentation = """
            Environment, labels and build arguments may be a mapping or a list of `KEY=VALUE`. One form in all files is easier to read
            and to merge; in a mapping a key cannot stand twice. Lists with variables in their keys have to be lists and are left
            alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                [|environment|]:
                  - LEVEL=debug
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                environment:
                  LEVEL: debug
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);

    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var isList = context.GetOption(Descriptor, Form).Trim().Equals("list", StringComparison.OrdinalIgnoreCase);
        Check(context, context.Service, "environment", isList);
        Check(context, context.Service, "labels", isList);
        if (context.Service.Build is { } build)
        {
            Check(context, build, "args", isList);
            Check(context, build, "labels", isList);
        }
    }

    private static void Check(ServiceAnalysisContext context, ComposeObject owner, string key, bool isList)
    {
        if (isList ? owner.GetNode(key) is MappingSyntax { Entries.Count: > 0 } : owner.GetNode(key) is SequenceSyntax { Items.Count: > 0 } && owner.GetKeyValues(key).All(entry => ComposeText.IsLiteral(entry.Key)))
        {
            context.Report(Descriptor, owner.KeySpan(key), key, isList ? "mapping" : "list", isList ? "list" : "mapping");
        }
    }
}
