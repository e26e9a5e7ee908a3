using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports images that use both wget and curl.</summary>
[Analyzer]
public sealed class WgetAndCurlAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL4001.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL4001", "Both wget and curl are used")
    {
        Message = "'{0}' is used beside '{1}'; one program for downloads is enough",
        Category = DiagnosticCategory.Style,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL4001", "tally/hadolint/DL4001", "trivy/DS-0014", "kics/run_using_wget_and_curl"],
        Documentation = """
            Two programs for one purpose make an image larger and its file harder to read. Stages are judged each for itself with those
            they are based on; one as fallback for the other (`curl … || wget …`) is left alone.

            ```dockerfile bad
            FROM debian:12-slim
            RUN wget -q https://example.com/a
            RUN [|curl|] -fsSLO https://example.com/b
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN curl -fsSLO https://example.com/a
            RUN curl -fsSLO https://example.com/b
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var step in context.Stage.Chain.SelectMany(RunStep.Of))
        {
            if (IsEither(step))
            {
                continue;
            }

            var isReported = false;
            foreach (var command in step.Commands)
            {
                if (command is not { Name: "wget" or "curl", NameArgument: { } word })
                {
                    continue;
                }

                seen.Add(command.Name);
                if (seen.Count == 2 && !isReported && step.Stage == context.Stage)
                {
                    isReported = true;
                    context.Report(Descriptor, word.Span, command.Name, command.Name == "wget" ? "curl" : "wget");
                }
            }
        }
    }

    // One for the other: behind ||, or both where only one of several ways is taken.
    private static bool IsEither(RunStep step)
    {
        var uses = step.Commands.Where(command => command.Name is "wget" or "curl").ToArray();
        return uses.Any(command => command.Connector == CommandConnector.Or)
            || uses.Where(command => (command.Nesting & (CommandNesting.Branch | CommandNesting.Condition)) != 0).Select(command => command.Name).Distinct().Count() > 1;
    }
}
