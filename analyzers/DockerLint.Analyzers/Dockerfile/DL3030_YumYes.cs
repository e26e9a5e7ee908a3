using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports calls of yum that ask a question nobody can answer.</summary>
[Analyzer(Words = "yum")]
public sealed class YumYesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3030.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3030", "yum without -y")
    {
        Message = "'{0}' asks before it goes on, and in a build nobody answers; add -y",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3030", "tally/hadolint/DL3030", "kics/yum_install_allows_manual_input"],
        Documentation = """
            yum asks before it installs, updates or removes. A build has no terminal, so the answer is no and the build stops.

            `-y`, `--assumeyes`, `--setopt=assumeyes=1` and an `assumeyes` written to a configuration file earlier in the chain of stages
            count as an answer.

            The fix inserts `-y` behind the sub-command and is safe: without it the build could not have gone on.

            ```dockerfile bad
            FROM centos:7
            RUN [|yum install|] httpd-2.4.6 && yum clean all
            ```

            ```dockerfile good
            FROM centos:7
            RUN yum install -y httpd-2.4.6 && yum clean all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Yum);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (call.Call.Action is PackageAction.Install or PackageAction.Upgrade or PackageAction.Remove
            && YesQuestions.Stops(call, "assumeyes=", "--assumeno", "-h", "--help"))
        {
            context.Report(Descriptor, call.Span, ProposedFix.Of(ProposedFix.Behind(call.Call.SubCommandArgument, call.Command, " -y")), call.Text);
        }
    }
}

/// <summary>Adds <c>-y</c>.</summary>
public sealed class YumYesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [YumYesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add -y", Safety);
}
