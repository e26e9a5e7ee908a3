using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
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

    private static readonly ConditionalWeakTable<Stage, HashSet<string>> Used = new();

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var seen = new HashSet<string>(context.Stage.BaseStage is { } parent ? Used.GetValue(parent, FindUsed) : [], StringComparer.Ordinal);
        foreach (var step in RunStep.Of(context.Stage))
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
                if (seen.Count == 2 && !isReported)
                {
                    isReported = true;
                    context.Report(Descriptor, word.Span, command.Name, command.Name == "wget" ? "curl" : "wget");
                }
            }
        }
    }

    // Which of the two a stage uses, or one that it is based on; found once for each stage, since all of a chain ask for the first one's.
    private static HashSet<string> FindUsed(Stage stage)
    {
        var used = new HashSet<string>(stage.BaseStage is { } parent ? Used.GetValue(parent, FindUsed) : [], StringComparer.Ordinal);
        used.UnionWith(RunStep.Of(stage).Where(step => !IsEither(step)).SelectMany(step => step.Commands).Where(command => command is { Name: "wget" or "curl", NameArgument: not null }).Select(command => command.Name).OfType<string>());
        return used;
    }

    // One for the other: behind ||, or both where only one of several ways is taken.
    private static bool IsEither(RunStep step)
    {
        var uses = step.Commands.Where(command => command.Name is "wget" or "curl").ToArray();
        return uses.Any(command => command.Connector == CommandConnector.Or)
            || uses.Where(command => (command.Nesting & (CommandNesting.Branch | CommandNesting.Condition)) != 0).Select(command => command.Name).Distinct().Count() > 1;
    }
}
