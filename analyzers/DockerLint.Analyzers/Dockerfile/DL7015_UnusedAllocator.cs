using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports Ruby images that install jemalloc and do not use it.</summary>
[Analyzer]
public sealed class UnusedAllocatorAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7015", "jemalloc is installed but not used")
    {
        Message = "Ruby uses '{0}' only when LD_PRELOAD names its library, and nothing in this image sets it",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/ruby/jemalloc-installed-but-not-preloaded"],
        Documentation = """
            The official Ruby images are not linked against jemalloc. Installed alone it does nothing but take space; with `LD_PRELOAD` it
            makes a server need less memory.

            Reported are exported stages on the image `ruby` when no instruction mentions `LD_PRELOAD` or `MALLOC_CONF`. Silent for stages
            named for development, tests or building, and when the container starts with a script, which may set the variable.

            ```dockerfile bad
            FROM ruby:3.4-slim
            RUN apt-get update && apt-get install -y --no-install-recommends [|libjemalloc2|]
            CMD ["bundle", "exec", "puma"]
            ```

            ```dockerfile good
            FROM ruby:3.4-slim
            RUN apt-get update && apt-get install -y --no-install-recommends libjemalloc2 && ln -s /usr/lib/*/libjemalloc.so.2 /usr/local/lib/libjemalloc.so
            ENV LD_PRELOAD=/usr/local/lib/libjemalloc.so
            CMD ["bundle", "exec", "puma"]
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        var stage = context.Stage;
        if (!stage.IsExported || stage.IsWorkshop() || stage.BaseImage?.FamiliarName is not { } name || PathText.Name(name) != "ruby" || StartsScript(stage)
            || stage.EffectiveInstructions.SelectMany(InstructionTexts.Of).Any(text => text.Text.Contains("LD_PRELOAD") || text.Text.Contains("MALLOC_CONF")))
        {
            return;
        }

        var package = stage.Chain.SelectMany(RunStep.Of).SelectMany(step => step.Calls).Where(call => call.Call.Action == PackageAction.Install).SelectMany(call => call.Call.Packages)
            .FirstOrDefault(package => package.Name is { } installed && (installed.StartsWith("libjemalloc", StringComparison.Ordinal) || installed.StartsWith("jemalloc", StringComparison.Ordinal)));
        if (package is not null)
        {
            context.Report(Descriptor, package.Argument.Span, package.Name ?? string.Empty);
        }
    }

    private static bool StartsScript(Stage stage)
    {
        if (stage.FinalState is { Entrypoint: null, Cmd: null })
        {
            return false;
        }

        return stage.Program() is not { } program || program[0] is not ("bundle" or "ruby" or "rails" or "puma" or "rackup" or "sidekiq" or "thrust" or "irb");
    }
}
