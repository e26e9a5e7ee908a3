using System.Globalization;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports options of HEALTHCHECK that are zero, which stands for the default.</summary>
[Analyzer]
public sealed class ZeroHealthcheckOptionAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6023.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6023", "Duration of HEALTHCHECK is zero")
    {
        Message = "'--{0}={1}' stands for the default of {2}, not for no time at all",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dockerfile-utils/FLAG_LESS_THAN_1MS"],
        Documentation = """
            A build takes a duration of zero for a duration that is not given: the engine's default applies. So `--timeout=0s` is a limit of 30
            seconds and no check without a limit. Write the duration that is meant, or leave the option out.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --[|timeout|]=0s CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --timeout=1h CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL6024.</summary>
    public static readonly DiagnosticDescriptor Retries = new("DL6024", "Retries of HEALTHCHECK are zero")
    {
        Message = "'--retries={0}' stands for the default of 3, not for none",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["dockerfile-utils/FLAG_AT_LEAST_ONE"],
        Documentation = """
            A build takes zero retries for a number that is not given, and the engine's default of three applies. A container that shall be
            unhealthy after the first failure needs `--retries=1`.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --retries={|DL6024:0|} CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --retries=1 CMD ["/bin/check"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Retries];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(AnalyzeHealthcheck);

    private static void AnalyzeHealthcheck(SyntaxNodeAnalysisContext<HealthcheckInstructionSyntax> context)
    {
        foreach (var (flag, value) in HealthcheckFlags.Durations(context.Node))
        {
            if (Duration.TryParse(value.ValueText, DurationUnits.Go, out var duration, out _) && duration.Nanoseconds == 0)
            {
                context.Report(Descriptor, flag.BareNameSpan(), flag.Name, value.ValueText, Default(flag.Name));
            }
        }

        foreach (var value in HealthcheckFlags.Retries(context.Node))
        {
            if (int.TryParse(value.ValueText, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var retries) && retries == 0)
            {
                context.Report(Retries, value, value.ValueText);
            }
        }
    }

    private static string Default(string flag) => flag switch
    {
        "start-period" => "0s",
        "start-interval" => "5s",
        _ => "30s",
    };
}
