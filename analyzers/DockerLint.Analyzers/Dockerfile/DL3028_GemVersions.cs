using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports packages of gem that are installed in whatever version there is.</summary>
[Analyzer]
public sealed class GemVersionsAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Flags = new(StringComparer.Ordinal)
    {
        "--force", "--conservative", "--user-install", "--local", "--remote", "--both", "--prerelease", "--development", "--minimal-deps", "--verbose", "--quiet", "--silent", "--default", "--wrappers", "--env-shebang", "--clear-sources", "--ignore-dependencies",
    };

    /// <summary>DL3028.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3028", "Package of gem without a version")
    {
        Message = "{0} without a version: the next build may install another one; write name:version or -v version",
        Category = DiagnosticCategory.Reproducibility,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.All,
        Since = "1.0",
        Aliases = ["hadolint/DL3028", "kics/gem_install_without_version"],
        Documentation = """
            Without a version the build takes whatever the repository has on that day.

            `-v`, `--version` and `name:version` count. Package files, paths, addresses and packages in variables that are not known are passed over.

            ```dockerfile bad
            FROM ruby:3.4-slim
            RUN gem install [|rails|]
            ```

            ```dockerfile good
            FROM ruby:3.4-slim
            RUN gem install rails:8.0.2
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterCallAction(Analyze, PackageManager.Gem);

    private static void Analyze(StageAnalysisContext context, RunCall call)
    {
        if (PinRules.Installs(call) && call.Call.VersionOption is null && call.Call.HasOption("-g", "--file") == false)
        {
            PinRules.Report(context, Descriptor, PinRules.WithoutVersion(call).Where(package => IsGem(call, package)));
        }
    }

    // What follows "--", and a word behind an option that is not gem's own, goes to the build of an extension.
    private static bool IsGem(RunCall call, PackageReference package)
    {
        string? before = null;
        foreach (var argument in call.Command.Arguments)
        {
            if (argument == package.Argument)
            {
                return before is null || !before.StartsWith("--", StringComparison.Ordinal) || before.StartsWith("--no-", StringComparison.Ordinal) || before.IndexOf('=') > 0 || Flags.Contains(before);
            }

            if (argument.Text == "--")
            {
                return false;
            }

            before = argument.Text;
        }

        return true;
    }
}
