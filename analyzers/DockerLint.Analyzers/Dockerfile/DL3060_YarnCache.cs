using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports layers that keep the cache of Yarn 1.</summary>
[Analyzer]
public sealed class YarnCacheAnalyzer : DiagnosticAnalyzer
{
    private const string CleanUp = "yarn cache clean";

    /// <summary>DL3060.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL3060", "Cache of yarn is kept")
    {
        Message = "'{0}' keeps every package it downloads in the image; run 'yarn cache clean' behind it in the same RUN",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["hadolint/DL3060", "kics/run_yarn_clean_after_yarn_install"],
        Documentation = """
            Yarn 1 keeps a copy of every package below its cache folder, often as large as `node_modules` itself.

            Only stages whose layers are part of an exported image are judged. Silent for later versions of Yarn (`corepack`,
            `yarn set version`, `--immutable`, a `.yarnrc.yml`), when the cache is a mount, when it is cleaned or removed behind the last
            installation in the RUN, and when `YARN_CACHE_FOLDER` or `--cache-folder` puts it elsewhere.

            The fix appends the clean-up to a plain `&&` chain and is safe.

            ```dockerfile bad
            FROM node:22-slim
            COPY package.json yarn.lock ./
            RUN [|yarn install|] --frozen-lockfile
            ```

            ```dockerfile good
            FROM node:22-slim
            COPY package.json yarn.lock ./
            RUN yarn install --frozen-lockfile && yarn cache clean
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        if (LeftCaches.Find(step, Fills, call => call.Call is { Manager: PackageManager.Yarn, Action: PackageAction.Clean }, ".cache/yarn", "/usr/local/share/.cache", "/root/.cache") is { } left
            && !step.Mounts.Any(mount => mount.Target?.Text?.IndexOf("yarn", StringComparison.OrdinalIgnoreCase) >= 0)
            && !IsModern(context, step))
        {
            context.Report(Descriptor, left.Span, ProposedFix.Of(ProposedFix.AtEnd(step, CleanUp)), left.Text);
        }
    }

    private static bool Fills(RunCall call) =>
        call.Call is { Manager: PackageManager.Yarn, Action: PackageAction.Install } && call.Call.HasOption("--cache-folder", "--immutable", "-h", "--help", "--version") == false;

    private static bool IsModern(StageAnalysisContext context, RunStep step) =>
        new[] { "corepack", "yarn set version", ".yarnrc", ".yarn", "YARN_CACHE_FOLDER", "cache-folder", "--immutable", "yarn workspaces focus" }.Any(sign => step.Stage.Mentions(sign, step.Run))
        || context.Input.BuildContext?.Find(".yarnrc.yml") is not null;
}

/// <summary>Appends the clean-up.</summary>
public sealed class YarnCacheCodeFixProvider : CodeFixProvider
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> FixableDiagnosticIds => [YarnCacheAnalyzer.Descriptor.Id];

    /// <inheritdoc/>
    public override FixSafety Safety => FixSafety.Safe;

    /// <inheritdoc/>
    public override void RegisterCodeFixes(CodeFixContext context) => ProposedFix.Register(context, "Empty the cache", Safety);
}
