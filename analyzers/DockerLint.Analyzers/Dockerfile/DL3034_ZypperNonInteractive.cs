using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports calls of zypper that ask a question nobody can answer.</summary>
[Analyzer(Words = "zypper")]
public sealed class ZypperNonInteractiveAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3034.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3034", "zypper without --non-interactive")
    {
        Message = "'{0}' asks before it goes on, and in a build nobody answers; run 'zypper -n'",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3034", "tally/hadolint/DL3034", "kics/missing_zypper_non_interactive_switch"],
        Documentation = """
            zypper asks before it installs, updates or removes. A build has no terminal, so the build stops.

            `-n` or `--non-interactive` in front of the sub-command and `-y` or `--no-confirm` behind it count as an answer.

            The fix inserts `-n` behind the program's name and is safe.

            ```dockerfile bad
            FROM opensuse/leap:15.6
            RUN [|zypper install|] git && zypper clean -a
            ```

            ```dockerfile good
            FROM opensuse/leap:15.6
            RUN zypper -n install git && zypper clean -a
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Zypper);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if ((call.Call.Action is PackageAction.Install or PackageAction.Upgrade or PackageAction.Remove || call.Call.SubCommand is "source-install" or "si")
            && YesQuestions.Stops(call, "ZYPP_NON_INTERACTIVE", "-D", "--dry-run", "-h", "--help"))
        {
            context.Report(Descriptor, call.Span, ProposedFix.Of(ProposedFix.Behind(call.Command.NameArgument, call.Command, " -n")), call.Text);
        }
    }
}

/// <summary>Adds <c>-n</c>.</summary>
public sealed class ZypperNonInteractiveCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [ZypperNonInteractiveAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Run zypper with -n", Safety);
}
