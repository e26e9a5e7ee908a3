namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports what a build refuses in HEALTHCHECK.</summary>
[Analyzer(Words = "healthcheck")]
public sealed class HealthcheckSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1011", "HEALTHCHECK is neither CMD nor NONE")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/UNKNOWN_TYPE"],
        Documentation = """
            HEALTHCHECK takes `CMD` and a command, or `NONE` and nothing.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK [|RUN|] /bin/check
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL1038.</summary>
    public static readonly DiagnosticDescriptor Arguments = new("DL1038", "HEALTHCHECK NONE with arguments")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/ARGUMENT_UNNECESSARY"],
        Documentation = """
            HEALTHCHECK NONE switches off the check of the base image and takes nothing else.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK NONE {|DL1038:/bin/check|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK NONE
            ```
            """,
    };

    /// <summary>DL1039.</summary>
    public static readonly DiagnosticDescriptor Command = new("DL1039", "HEALTHCHECK CMD without a command")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/HEALTHCHECK_CMD_ARGUMENT_MISSING"],
        Documentation = """
            Behind HEALTHCHECK CMD stands the command that checks.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK {|DL1039:CMD|}
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL1056.</summary>
    public static readonly DiagnosticDescriptor Type = new("DL1056", "HEALTHCHECK with flags alone")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/arg-count", "dockerfile-utils/ARGUMENT_REQUIRES_AT_LEAST_ONE"],
        Documentation = """
            Behind the flags of HEALTHCHECK stands CMD and the command.

            ```dockerfile bad
            FROM alpine:3.22
            {|DL1056:HEALTHCHECK|} --interval=30s
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --interval=30s CMD ["/bin/check"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Arguments, Command, Type];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, AnalyzeTree);

    private static void AnalyzeTree(SyntaxTreeAnalysisContext context)
    {
        context.ReportSyntax(Descriptor, "HealthcheckType");
        context.ReportSyntax(Arguments, "ExtraArgument");
        context.ReportSyntax(Command, "HealthcheckCommand");
        context.ReportSyntax(Type, "HealthcheckFlagsOnly");
    }
}
