using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports calls of apt-get that ask a question nobody can answer.</summary>
[Analyzer(Words = "apt")]
public sealed class AptGetYesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3014.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3014", "apt-get without -y")
    {
        Message = "'{0}' asks before it goes on, and in a build nobody answers; add -y",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3014", "tally/hadolint/DL3014", "trivy/DS-0021", "kics/apt_get_missing_flags_to_avoid_manual_input"],
        Documentation = """
            As soon as more is to be installed, upgraded or removed than was named, apt asks whether to continue. A build has no
            terminal, so the answer is no and the build stops.

            Every spelling counts as an answer: `-y` in any bundle, `--yes`, `--assume-yes`, `-qq`, `-o APT::Get::Assume-Yes=true`, an
            apt.conf with that setting written earlier in the chain of stages, and `yes |` in front. `apt` and `aptitude` are judged
            alike. Arguments that are not known may hold the option; nothing is said then.

            The fix inserts `-y` behind the sub-command and is safe: without it the build could not have gone on.

            ```dockerfile bad
            FROM debian:12-slim
            RUN apt-get update && [|apt-get install|] --no-install-recommends git && rm -rf /var/lib/apt/lists/*
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get update && apt-get install -y --no-install-recommends git && rm -rf /var/lib/apt/lists/*
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterCallAction(Analyze, PackageManager.AptGet, PackageManager.Apt, PackageManager.Aptitude);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if ((call.Call.Action is PackageAction.Install or PackageAction.Upgrade or PackageAction.Remove || call.Call.SubCommand == "build-dep")
            && YesQuestions.Stops(call, "APT::Get::Assume-Yes", "-s", "--simulate", "--just-print", "--dry-run", "--recon", "--no-act", "--print-uris", "--assume-no", "--trivial-only", "-h", "--help"))
        {
            context.Report(Descriptor, call.Span, ProposedFix.Of(ProposedFix.Behind(call.Call.SubCommandArgument, call.Command, " -y")), call.Text);
        }
    }
}

/// <summary>Adds <c>-y</c>.</summary>
public sealed class AptGetYesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AptGetYesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add -y", Safety);
}
