using DockerLint.Dockerfile.Semantics;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports compilers and headers that stay in an image that runs something.</summary>
[Analyzer]
public sealed class BuildToolsAnalyzer : DiagnosticAnalyzer
{
    private static readonly HashSet<string> Tools = new(StringComparer.Ordinal)
    {
        "build-essential", "build-base", "gcc", "g++", "gcc-c++", "clang", "make", "cmake", "ninja-build", "ninja", "autoconf", "automake", "bison", "flex", "linux-headers", "base-devel", "gfortran", "alpine-sdk", "musl-dev", "libc-dev", "libc6-dev",
        "golang", "cargo", "rustc", "@development-tools",
    };

    private static readonly PackageManager[] Managers =
    [
        PackageManager.AptGet, PackageManager.Apt, PackageManager.Aptitude, PackageManager.Apk, PackageManager.Yum, PackageManager.Dnf, PackageManager.MicroDnf, PackageManager.TinyDnf, PackageManager.Zypper,
    ];

    /// <summary>DL7005.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7005", "Build tool stays in the final image")
    {
        Message = "{0} stays in the image that runs, where nothing is compiled any more; build in a stage of its own, or remove it in the same RUN",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/prefer-multi-stage-build"],
        Documentation = """
            Compilers and the headers of libraries (`-dev`, `-devel`) are needed to build, not to run. They make the image larger, and
            handy for whoever breaks in.

            Reported are packages installed in an exported image that has a CMD or ENTRYPOINT, once for each RUN. Silent when the same RUN
            removes packages by that name, a virtual package or something that is not known, for stages named for development, tests or
            building, and for images that run a tool of this kind.

            ```dockerfile bad
            FROM python:3.13-slim
            RUN apt-get update && apt-get install -y --no-install-recommends [|gcc|] && pip install --no-cache-dir uwsgi && rm -rf /var/lib/apt/lists/*
            CMD ["uwsgi", "app.ini"]
            ```

            ```dockerfile good
            FROM python:3.13-slim AS build
            RUN apt-get update && apt-get install -y gcc && pip wheel -w /wheels uwsgi
            FROM python:3.13-slim
            RUN --mount=from=build,source=/wheels,target=/wheels pip install --no-cache-dir /wheels/*
            CMD ["uwsgi", "app.ini"]
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
        if (!stage.IsShipped() || stage.Facts?.IsSdk == true || !stage.Model.Stages.Any(exported => exported.IsExported && exported.Chain.Contains(stage) && Runs(exported)))
        {
            return;
        }

        foreach (var step in RunStep.Of(stage))
        {
            var kept = step.Calls.Where(call => Managers.Contains(call.Call.Manager) && call.Call.Action == PackageAction.Install && !IsRemoved(step, call))
                .SelectMany(call => call.Call.Packages)
                .Where(package => package.Name is { } name && IsTool(name))
                .ToArray();
            if (kept.Length > 0)
            {
                context.Report(Descriptor, kept[0].Argument.Span, "'" + kept[0].Name + "'" + (kept.Length > 1 ? " (and " + (kept.Length - 1) + " more of its kind)" : string.Empty));
            }
        }
    }

    private static bool Runs(Stage stage) => !stage.IsWorkshop() && stage.Program() is { } program && program[0] is not ("sh" or "bash" or "ash" or "zsh" or "make" or "gcc" or "go" or "cargo" or "cmake");

    private static bool IsTool(string name) => Tools.Contains(name) || name.EndsWith("-dev", StringComparison.Ordinal) || name.EndsWith("-devel", StringComparison.Ordinal);

    private static bool IsRemoved(RunStep step, RunCall install) => step.Calls.Any(call =>
        call.Index > install.Index
        && call.Call.Action == PackageAction.Remove
        && (call.Call.SubCommand is "autoremove" or "auto-remove" or "autopurge"
            || call.Call.Packages.Any(removed => removed.Name is not { } name || IsTool(name) || name[0] == '.' || install.Call.Arguments.Find("-t", "--virtual")?.Value?.Text is { } virtualName && virtualName == name)));
}
