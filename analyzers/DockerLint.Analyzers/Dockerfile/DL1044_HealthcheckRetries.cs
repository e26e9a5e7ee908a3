using System.Globalization;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports counts of retries of HEALTHCHECK that a build refuses.</summary>
[Analyzer]
public sealed class HealthcheckRetriesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1044.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1044", "Retries of HEALTHCHECK are no whole number")
    {
        Message = "'{0}' is no whole number, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/INVALID_SYNTAX"],
        Documentation = """
            `--retries` says after how many failures in a row a container is unhealthy: a whole number. Variables are not expanded there.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --retries=[|1.5|] CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --retries=2 CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL1045.</summary>
    public static readonly DiagnosticDescriptor Negative = new("DL1045", "Retries of HEALTHCHECK are negative")
    {
        Message = "'{0}' is less than zero, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/FLAG_AT_LEAST_ONE"],
        Documentation = """
            `--retries` counts failures, so it is one or more, or zero for the default of three.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --retries={|DL1045:-1|} CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --retries=3 CMD ["/bin/check"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Negative];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(AnalyzeHealthcheck);

    private static void AnalyzeHealthcheck(SyntaxNodeAnalysisContext<HealthcheckInstructionSyntax> context)
    {
        foreach (var value in HealthcheckFlags.Retries(context.Node))
        {
            if (!int.TryParse(value.ValueText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var retries))
            {
                context.Report(Descriptor, value, value.ValueText);
            }
            else if (retries < 0)
            {
                context.Report(Negative, value, value.ValueText);
            }
        }
    }
}
