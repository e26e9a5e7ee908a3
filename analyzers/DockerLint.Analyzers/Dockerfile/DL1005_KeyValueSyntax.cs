namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports names without values and values without names in ENV, LABEL and ARG.</summary>
[Analyzer]
public sealed class KeyValueSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1005", "Pair without a name, an equals sign or a value")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL1000",
            "buildkit-build/env-label-syntax",
            "dockerfile-utils/SYNTAX_MISSING_EQUALS",
            "dockerfile-utils/SYNTAX_MISSING_NAMES",
            "dockerfile-utils/ARGUMENT_REQUIRES_TWO",
        ],
        Documentation = """
            ENV and LABEL take pairs `name=value`. As soon as the first word has an equals sign, every word needs one: a blank inside a value
            must be quoted or escaped. A name may not be empty, also in ARG.

            ```dockerfile bad
            FROM alpine:3.22
            ENV GREETING=hello [|world|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV GREETING="hello world"
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "MissingEquals", "BlankName", "MissingValue"));
}
