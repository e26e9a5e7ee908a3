using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports working directories that belong to the running system.</summary>
[Analyzer]
public sealed class SystemWorkdirAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Folders = ["/proc", "/sys", "/dev", "/boot", "/initrd", "/lost+found"];

    /// <summary>DL6060.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6060", "Working directory belongs to the running system")
    {
        Message = "'{0}' belongs to the running system, not to the image: {1}",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Aliases = ["trivy/DS-0030"],
        Documentation = """
            The kernel mounts `/proc`, `/sys` and `/dev` anew when a container starts, so what a build puts there is gone. A working
            directory below `/proc/self/fd` has been used to step out of the container into the host (CVE-2024-21626).

            Variables are followed; a folder that is not known is passed over.

            ```dockerfile bad
            FROM alpine:3.22
            WORKDIR [|/proc/self/fd/7|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            WORKDIR /app
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<WorkdirInstructionSyntax>(AnalyzeWorkdir);

    private static void AnalyzeWorkdir(SyntaxNodeAnalysisContext<WorkdirInstructionSyntax> context)
    {
        var workdir = context.Node;
        var model = context.DockerfileModel;
        if (workdir.Value.IsMissing || (workdir.IsTrigger && workdir.Value.ValueText.IndexOf('$') >= 0)
            || model.GetStage(workdir).IsWindows == true
            || model.Resolve(workdir.Value, workdir).Text is not { } text
            || PathText.Absolute(text, workdir.IsTrigger ? null : model.GetState(workdir).WorkingDirectory.Text) is not { } path)
        {
            return;
        }

        if (Array.Find(Folders, folder => PathText.IsSameOrBelow(path, folder)) is { } system)
        {
            context.Report(Descriptor, workdir.Value, path, system == "/proc" ? "a path below /proc can lead out of the container" : "what a build writes there is lost or hidden when a container runs");
        }
    }
}
