using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports installations of apt that bring recommended packages along.</summary>
[Analyzer]
public sealed class AptGetRecommendsAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3015", "apt-get installs recommended packages")
    {
        Message = "'{0}' also installs packages that are only recommended; add {1}",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3015", "trivy/DS-0029", "kics/apt_get_not_avoiding_additional_packages"],
        Documentation = """
            Debian and Ubuntu install the packages that the named ones merely recommend, often several times their size. What is needed
            is better named.

            Silent when `APT::Install-Recommends` is set by an option, or in a configuration file that is written earlier in the chain of
            stages, and with `--install-recommends`, which says that they are wanted.

            The fix adds the option. It needs a look: something that came along unnamed may be missing afterwards.

            ```dockerfile bad
            FROM debian:12-slim
            RUN apt-get update && [|apt-get install|] -y git && rm -rf /var/lib/apt/lists/*
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get update && apt-get install --no-install-recommends -y git && rm -rf /var/lib/apt/lists/*
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
        var option = call.Call.Manager == PackageManager.Aptitude ? "--without-recommends" : "--no-install-recommends";
        if (call.Call.SubCommand == "install"
            && call.Call.HasOption("--no-install-recommends", "--install-recommends", "--without-recommends", "--with-recommends", "-R", "-r") == false
            && !call.Call.Arguments.Options.Any(found => found.Name is "-o" or "--option" && found.Value?.ToString().IndexOf("Recommends", StringComparison.OrdinalIgnoreCase) is null or >= 0)
            && !call.Step.Stage.Mentions("APT::Install-Recommends", call.Step.Run))
        {
            context.Report(Descriptor, call.Span, ProposedFix.Of(ProposedFix.Behind(call.Call.SubCommandArgument, call.Command, " " + option)), call.Text, option);
        }
    }
}

/// <summary>Adds the option that leaves recommended packages out.</summary>
public sealed class AptGetRecommendsCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AptGetRecommendsAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Unsafe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Leave recommended packages out", Safety);
}
