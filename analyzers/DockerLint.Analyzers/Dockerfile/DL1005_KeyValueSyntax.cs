namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports names without values and values without names in ENV, LABEL and ARG.</summary>
[Analyzer]
public sealed class KeyValueSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1005", "Pair without an equals sign")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/env-label-syntax", "dockerfile-utils/SYNTAX_MISSING_EQUALS"],
        Documentation = """
            ENV and LABEL take pairs `name=value`. As soon as the first word has an equals sign, every word needs one: a blank inside a value
            must be quoted or escaped.

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

    /// <summary>DL1031.</summary>
    public static readonly DiagnosticDescriptor Name = new("DL1031", "Pair without a name")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/env-label-syntax", "dockerfile-utils/SYNTAX_MISSING_NAMES"],
        Documentation = """
            A name may not be empty in ENV, LABEL and ARG.

            ```dockerfile bad
            FROM alpine:3.22
            ENV {|DL1031:=hello|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV GREETING=hello
            ```
            """,
    };

    /// <summary>DL1032.</summary>
    public static readonly DiagnosticDescriptor Value = new("DL1032", "Name without a value")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/env-label-syntax", "dockerfile-utils/ARGUMENT_REQUIRES_TWO"],
        Documentation = """
            ENV and LABEL set values: a name alone says nothing. ARG takes names alone.

            ```dockerfile bad
            FROM alpine:3.22
            ENV {|DL1032:GREETING|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            ENV GREETING=""
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Name, Value];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        context.ReportSyntax(Descriptor, "MissingEquals");
        context.ReportSyntax(Name, "BlankName");
        context.ReportSyntax(Value, "MissingValue");
    }
}
