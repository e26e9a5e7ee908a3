using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;
using System.Globalization;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports what a build refuses in HEALTHCHECK.</summary>
[Analyzer]
public sealed class HealthcheckSyntaxAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL1011.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1011", "HEALTHCHECK is written wrongly")
    {
        Message = "{0}, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases =
        [
            "hadolint/DL1000",
            "buildkit-build/healthcheck",
            "dockerfile-utils/UNKNOWN_TYPE",
            "dockerfile-utils/ARGUMENT_UNNECESSARY",
            "dockerfile-utils/HEALTHCHECK_CMD_ARGUMENT_MISSING",
            "dockerfile-utils/FLAG_INVALID_DURATION",
            "dockerfile-utils/FLAG_LESS_THAN_1MS",
            "dockerfile-utils/FLAG_MISSING_DURATION",
            "dockerfile-utils/FLAG_UNKNOWN_UNIT",
            "dockerfile-utils/INVALID_SYNTAX",
            "dockerfile-utils/FLAG_AT_LEAST_ONE",
        ],
        Documentation = """
            HEALTHCHECK takes `CMD` and a command, or `NONE` and nothing. `--interval`, `--timeout`, `--start-period` and `--start-interval` are
            durations as Go writes them (`30s`, `1m30s`, `500ms`), zero for the default or at least one millisecond; `--retries` is a whole
            number. Days and bare numbers are no durations.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --interval=[|30|] CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --interval=30s CMD ["/bin/check"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) 
    {
        context.RegisterSyntaxTreeAction(SourceLanguage.Dockerfile, tree => tree.ReportSyntax(Descriptor, "HealthcheckType", "HealthcheckCommand", "ExtraArgument"));
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(AnalyzeFlags);
    }

    private const long Millisecond = 1_000_000;

    private static void AnalyzeFlags(SyntaxNodeAnalysisContext<HealthcheckInstructionSyntax> context)
    {
        // BuildKit does not read the flags of HEALTHCHECK NONE.
        foreach (var flag in context.Node.IsNone ? [] : context.Node.Flags)
        {
            if (flag.Value is { IsMissing: false } value && Judge(flag.Name, value.ValueText) is { } problem)
            {
                context.Report(Descriptor, value, problem);
            }
        }
    }

    private static string? Judge(string flag, string value)
    {
        switch (flag)
        {
            case "interval" or "timeout" or "start-period" or "start-interval":
                return !Duration.TryParse(value, DurationUnits.Go, out var duration, out _) ? $"'{value}' is no duration such as 30s or 1m30s"
                    : duration.Nanoseconds != 0 && duration.Nanoseconds < Millisecond ? $"'{value}' is less than a millisecond"
                    : null;
            case "retries":
                return !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var retries) ? $"'{value}' is no whole number"
                    : retries < 0 ? $"'{value}' is less than zero"
                    : null;
            default:
                return null;
        }
    }
}
