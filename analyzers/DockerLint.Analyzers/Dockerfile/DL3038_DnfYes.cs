using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports calls of dnf and its kin that ask a question nobody can answer.</summary>
[Analyzer(Words = "dnf")]
public sealed class DnfYesAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3038.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3038", "dnf without -y")
    {
        Message = "'{0}' is not told to assume yes, so it can stop at a question that nobody answers; add -y",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["hadolint/DL3038", "tally/hadolint/DL3038", "kics/missing_flag_from_dnf_install"],
        Documentation = """
            dnf (`dnf5`, `tdnf` too) asks before it installs, upgrades or removes. A build has no terminal, so the answer is no and the
            build stops. `microdnf` asks only where it is built upon dnf5; older ones always assume yes, so there the finding is a hint.

            `-y`, `--assumeyes`, `--setopt=assumeyes=1` and an `assumeyes` written to a configuration file earlier in the chain of stages
            count as an answer.

            The fix inserts `-y` behind the sub-command and is safe.

            ```dockerfile bad
            FROM fedora:42
            RUN [|dnf install|] httpd && dnf clean all
            ```

            ```dockerfile good
            FROM fedora:42
            RUN dnf install -y httpd && dnf clean all
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterCallAction(Analyze, PackageManager.Dnf, PackageManager.MicroDnf, PackageManager.TinyDnf);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (call.Call.Action is PackageAction.Install or PackageAction.Upgrade or PackageAction.Remove
            && YesQuestions.Stops(call, "assumeyes=", "--assumeno", "-h", "--help"))
        {
            DiagnosticSeverity? atMost = call.Call.Manager == PackageManager.MicroDnf ? DiagnosticSeverity.Info : null;
            context.Report(Descriptor, call.Span, ProposedFix.Of(ProposedFix.Behind(call.Call.SubCommandArgument, call.Command, " -y"), atMost), call.Text);
        }
    }
}

/// <summary>Adds <c>-y</c>.</summary>
public sealed class DnfYesCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [DnfYesAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Add -y", Safety);
}
