using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports <c>apt</c>, whose command line is made for people.</summary>
[Analyzer]
public sealed class AptAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL3027.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3027", "apt used instead of apt-get")
    {
        Message = "'{0}' is made for people and its command line may change; use '{1}'",
        Category = DiagnosticCategory.Maintainability,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3027", "tally/hadolint/DL3027", "kics/run_using_apt"],
        Documentation = """
            apt itself warns that it has no stable command line interface. In scripts its manual page recommends `apt-get` and
            `apt-cache`, which do the same.

            Silent when only package files (`.deb`) are installed: for those `apt` is the usual way.

            The fix changes the name of the program for the sub-commands that both know and is safe.

            ```dockerfile bad
            FROM debian:12-slim
            RUN [|apt|] install -y ./tool.deb git
            ```

            ```dockerfile good
            FROM debian:12-slim
            RUN apt-get install -y ./tool.deb git
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Apt);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (call.Command.NameArgument is not { } name
            || (call.Call.Packages.Count > 0 && call.Call.Packages.All(package => package.Kind is PackageKind.Archive or PackageKind.Path)))
        {
            return;
        }

        var better = call.Call.SubCommand is "search" or "show" or "policy" or "depends" or "rdepends" or "showsrc" ? "apt-cache" : "apt-get";
        var isShared = better == "apt-cache" || call.Call.Action != PackageAction.Other || call.Call.SubCommand is "build-dep" or "source" or "download" or "changelog" or "satisfy";
        var edits = isShared && name.Text == "apt" ? ProposedFix.Instead(name, call.Command, better) : [];
        context.Report(Descriptor, name.Span, ProposedFix.Of(edits), call.Text, better);
    }
}

/// <summary>Changes the name of the program.</summary>
public sealed class AptCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [AptAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Use the program made for scripts", Safety);
}
