using System.Runtime.CompilerServices;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports dependencies that are restored anew after every change of the source.</summary>
[Analyzer]
public sealed class RestoreAfterCopyAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL7007.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL7007", "Dependencies are restored behind the copy of the whole source")
    {
        Message = "'{0}' runs anew after every change of any file, since the whole source is copied before it in line {1}; copy what it needs first and the rest behind it",
        Category = DiagnosticCategory.Performance,
        DefaultSeverity = DiagnosticSeverity.Info,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Documentation = """
            A layer is taken from the cache as long as nothing before it has changed. Copied before the restore, any changed source file
            makes the build download all dependencies again. Copy the files that name the dependencies, restore, then copy the rest.

            Only clear cases are reported: `COPY .` or `ADD .` from the build context in front of a `npm ci`,
            `npm install`, `yarn install`, `pnpm install`, `pip install -r`, `go mod download`, `bundle install`, `composer install` or
            `cargo fetch` in the same stage, when no earlier RUN has restored the same way, and no cache mount keeps the packages.

            ```dockerfile bad
            FROM node:22-slim
            WORKDIR /app
            COPY . .
            RUN [|npm ci|]
            ```

            ```dockerfile good
            FROM node:22-slim
            WORKDIR /app
            COPY package.json package-lock.json ./
            RUN npm ci
            COPY . .
            ```
            """,
    };

    private static readonly ConditionalWeakTable<Stage, HashSet<PackageManager>> Restored = new();

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterStageAction(AnalyzeStage);

    private static void AnalyzeStage(StageAnalysisContext context)
    {
        TransferInstructionSyntax? copy = null;
        var restored = new HashSet<PackageManager>(context.Stage.BaseStage is { } parent ? Restored.GetValue(parent, FindRestored) : []);
        var steps = RunStep.Of(context.Stage).ToDictionary(step => step.Run);
        foreach (var instruction in context.Stage.Instructions)
        {
            if (instruction is TransferInstructionSyntax transfer && copy is null && CopiesEverything(transfer))
            {
                copy = transfer;
            }
            else if (instruction is RunInstructionSyntax run)
            {
                foreach (var call in steps[run].Calls.Where(Restores))
                {
                    if (restored.Add(call.Call.Manager) && copy is not null && steps[run].Mounts.Count == 0)
                    {
                        context.Report(Descriptor, call.Span, call.Text, context.Tree.Text.GetLineNumber(copy.Span.Start) + 1);
                    }
                }
            }
        }
    }

    // What a stage restores, or one that it is based on; found once for each stage, since all of a chain ask for the first one's.
    private static HashSet<PackageManager> FindRestored(Stage stage)
    {
        var restored = new HashSet<PackageManager>(stage.BaseStage is { } parent ? Restored.GetValue(parent, FindRestored) : []);
        restored.UnionWith(RunStep.Of(stage).SelectMany(step => step.Calls).Where(Restores).Select(call => call.Call.Manager));
        return restored;
    }

    private static bool CopiesEverything(TransferInstructionSyntax transfer) =>
        transfer.GetFlag("from") is null && transfer.FileSources.Any(source => source.ValueText is "." or "./" or "/");

    private static bool Restores(RunCall call) => call.Call.Action == PackageAction.Install && call.Call.Manager switch
    {
        PackageManager.Npm or PackageManager.Yarn or PackageManager.Pnpm => call.Call.Packages.Count == 0 && call.Call.HasOption("-g", "--global", "--offline") == false,
        PackageManager.Pip => call.Call.HasOption("-r", "--requirement") == true && call.Call.HasOption("--no-index", "--no-deps") == false,
        PackageManager.Go => call.Call.SubCommand == "mod download",
        PackageManager.Bundler or PackageManager.Composer => call.Call.SubCommand is "install" or "i",
        PackageManager.Cargo => call.Call.SubCommand == "fetch",
        _ => false,
    };
}
