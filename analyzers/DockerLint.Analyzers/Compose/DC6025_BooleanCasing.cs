using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports booleans in other words than true and false.</summary>
[Analyzer]
public sealed class BooleanCasingAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC6025.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC6025", "Boolean in another word than true or false")
    {
        Message = "'{0}' means {1} here; not every reader of YAML agrees",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["compose-go/yaml11-boolean"],
        Documentation = """
            Compose takes `yes`, `on`, `True` and their like where it expects a boolean, with a warning for some of them; other
            programs read text. The fix writes `true` or `false` and is safe. A value in quotes is left alone.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                read_only: [|yes|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                read_only: true
            ```
            """,
    };

    private static readonly string[] OfService = ["privileged", "read_only", "tty", "stdin_open", "init", "oom_kill_disable", "use_api_socket", "attach"];
    private static readonly string[] OfResource = ["external", "internal", "attachable", "enable_ipv4", "enable_ipv6"];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterComposeAction(AnalyzeFile);

    private static void AnalyzeFile(ComposeAnalysisContext context)
    {
        foreach (var service in context.Model.Services)
        {
            Check(context, service, OfService);
        }

        foreach (var resource in context.Model.Networks.Concat(context.Model.Volumes).Concat(context.Model.Secrets).Concat(context.Model.Configs))
        {
            Check(context, resource, OfResource);
        }
    }

    private static void Check(ComposeAnalysisContext context, ComposeObject owner, string[] keys)
    {
        foreach (var key in keys)
        {
            if (owner.GetNode(key) is ScalarSyntax { Style: ScalarStyle.Plain, Tag: null } scalar && owner.GetValue(key) is { Boolean: { } value } && scalar.Value is not ("true" or "false"))
            {
                var word = value ? "true" : "false";
                context.Report(Descriptor, scalar.ContentSpan, ProposedFix.Of(new TextChange(scalar.ContentSpan, word)), scalar.Value, word);
            }
        }
    }
}

/// <summary>Writes true or false.</summary>
public sealed class BooleanCasingCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [BooleanCasingAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Write 'true' or 'false'", FixSafety.Safe);
}
