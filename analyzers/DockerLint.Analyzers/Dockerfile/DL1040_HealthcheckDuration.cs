using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports durations of HEALTHCHECK that a build refuses.</summary>
[Analyzer]
public sealed class HealthcheckDurationAnalyzer : DiagnosticAnalyzer
{
    private const long Millisecond = 1_000_000;

    /// <summary>DL1040.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL1040", "Duration of HEALTHCHECK is no duration")
    {
        Message = "'{0}' is no duration such as 30s or 1m30s, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/FLAG_INVALID_DURATION"],
        Documentation = """
            `--interval`, `--timeout`, `--start-period` and `--start-interval` are durations as Go writes them: numbers, each with a unit, such
            as `30s`, `1m30s` or `1.5h`. Variables are not expanded there.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --interval=[|often|] CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --interval=30s CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL1041.</summary>
    public static readonly DiagnosticDescriptor Short = new("DL1041", "Duration of HEALTHCHECK is less than a millisecond")
    {
        Message = "'{0}' is less than a millisecond, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/FLAG_LESS_THAN_1MS"],
        Documentation = """
            A duration of HEALTHCHECK is a millisecond or more, or zero for the default; it is not negative.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --{|DL1041:timeout|}=500us CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --timeout=500ms CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL1042.</summary>
    public static readonly DiagnosticDescriptor Bare = new("DL1042", "Duration of HEALTHCHECK has a number without a unit")
    {
        Message = "'{0}' has a number without a unit, such as 30s has, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/FLAG_MISSING_DURATION"],
        Documentation = """
            Each number of a duration needs a unit: `h`, `m`, `s`, `ms`, `us` or `ns`. Only zero needs none.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --interval={|DL1042:30|} CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --interval=30s CMD ["/bin/check"]
            ```
            """,
    };

    /// <summary>DL1043.</summary>
    public static readonly DiagnosticDescriptor Unit = new("DL1043", "Duration of HEALTHCHECK has an unknown unit")
    {
        Message = "'{0}' has another unit than h, m, s, ms, us and ns, so the build stops here",
        Category = DiagnosticCategory.Syntax,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["hadolint/DL1000", "buildkit-build/healthcheck", "dockerfile-utils/FLAG_UNKNOWN_UNIT"],
        Documentation = """
            The units of a duration are `h`, `m`, `s`, `ms`, `us` and `ns`. There are no days.

            ```dockerfile bad
            FROM alpine:3.22
            HEALTHCHECK --interval={|DL1043:1d|} CMD ["/bin/check"]
            ```

            ```dockerfile good
            FROM alpine:3.22
            HEALTHCHECK --interval=24h CMD ["/bin/check"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor, Short, Bare, Unit];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<HealthcheckInstructionSyntax>(AnalyzeHealthcheck);

    private static void AnalyzeHealthcheck(SyntaxNodeAnalysisContext<HealthcheckInstructionSyntax> context)
    {
        foreach (var (flag, value) in HealthcheckFlags.Durations(context.Node))
        {
            if (!Duration.TryParse(value.ValueText, DurationUnits.Go, out var duration, out _))
            {
                context.Report(Fault(value.ValueText), value, value.ValueText);
            }
            else if (duration.Nanoseconds != 0 && duration.Nanoseconds < Millisecond)
            {
                context.Report(Short, flag.BareNameSpan(), value.ValueText);
            }
        }
    }

    /// <summary>What Go's parser of durations would stop at.</summary>
    private static DiagnosticDescriptor Fault(string text)
    {
        var position = text.Length > 0 && text[0] is '-' or '+' ? 1 : 0;
        while (position < text.Length && text[position] is '.' or (>= '0' and <= '9'))
        {
            position = SkipDigits(text, position);
            if (position < text.Length && text[position] == '.')
            {
                position = SkipDigits(text, position + 1);
            }

            var start = position;
            while (position < text.Length && text[position] is not ('.' or (>= '0' and <= '9')))
            {
                position++;
            }

            if (position == start)
            {
                return Bare;
            }

            if (text.Substring(start, position - start) is not ("h" or "m" or "s" or "ms" or "us" or "\u00B5s" or "\u03BCs" or "ns"))
            {
                return Unit;
            }
        }

        return Descriptor;
    }

    private static int SkipDigits(string text, int position)
    {
        while (position < text.Length && text[position] is >= '0' and <= '9')
        {
            position++;
        }

        return position;
    }
}
