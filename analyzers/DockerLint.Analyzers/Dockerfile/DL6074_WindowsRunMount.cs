using DockerLint.Dockerfile.Syntax;
using DockerLint.Grammars;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports mounts of RUN in builds for Windows.</summary>
[Analyzer]
public sealed class WindowsRunMountAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6074.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6074", "RUN --mount in an image for Windows")
    {
        Message = "{0}, so the build of this stage for Windows stops here",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Recommended,
        Since = "1.0",
        Aliases = ["tally/windows/no-run-mounts"],
        Documentation = """
            The builder of Docker for Windows containers knows no mounts. BuildKit on Windows takes `bind` and `cache` since 2025;
            `secret`, `ssh` and `tmpfs` it does not. A file for both systems does without.

            ```dockerfile bad
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            RUN [|--mount|]=type=secret,id=key type C:\run\secrets\key
            ```

            ```dockerfile good
            FROM mcr.microsoft.com/windows/servercore:ltsc2022
            RUN type C:\build\settings.txt
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) =>
        context.RegisterSyntaxNodeAction<RunInstructionSyntax>(AnalyzeRun);

    private static void AnalyzeRun(SyntaxNodeAnalysisContext<RunInstructionSyntax> context)
    {
        if (context.Node.GetFlag("mount") is not { } first || context.DockerfileModel.GetStage(context.Node).IsWindows != true)
        {
            return;
        }

        var flag = context.Node.Flags.FirstOrDefault(mount => mount.Name == "mount" && !IsNew(context, mount)) ?? first;
        context.Report(Descriptor, flag.NameToken, IsNew(context, flag) ? "Builders other than a BuildKit of 2025 or later know no mounts on Windows" : "No builder knows this kind of mount on Windows");
    }

    private static bool IsNew(SyntaxNodeAnalysisContext<RunInstructionSyntax> context, FlagSyntax mount) =>
        MountOptions.Parse(mount.Value?.ValueText ?? string.Empty, value => context.DockerfileModel.Expand(value, context.Node).Value).Type is null or MountType.Bind or MountType.Cache;
}
