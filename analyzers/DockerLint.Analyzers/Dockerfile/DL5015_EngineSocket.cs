using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports the socket of a container engine as a volume or as something to copy.</summary>
[Analyzer]
public sealed class EngineSocketAnalyzer : DiagnosticAnalyzer
{
    private static readonly string[] Sockets = ["docker.sock", "podman.sock", "containerd.sock", "crio.sock"];

    /// <summary>DL5015.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL5015", "Socket of the container engine in the image")
    {
        Message = "'{0}' is the container engine's socket: who can write to it is root on the host, and an image cannot bring it along",
        Category = DiagnosticCategory.Security,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            A VOLUME for the socket makes an anonymous volume of that name, which is no socket; a copied socket is no socket either.
            What the author wants is a bind mount of the host's socket at `docker run`, and that hands the host over to the container.

            ```dockerfile bad
            FROM alpine:3.22
            VOLUME [|/var/run/docker.sock|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            VOLUME /data
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.RegisterSyntaxNodeAction<VolumeInstructionSyntax>(volume => Analyze(volume, volume.Node, volume.Node.Paths));
        context.RegisterSyntaxNodeAction<CopyInstructionSyntax>(copy => Analyze(copy, copy.Node, copy.Node.FileSources));
        context.RegisterSyntaxNodeAction<AddInstructionSyntax>(add => Analyze(add, add.Node, add.Node.FileSources));
    }

    private static void Analyze(ReportContext context, InstructionSyntax instruction, IEnumerable<ArgumentSyntax> paths)
    {
        foreach (var path in paths)
        {
            if (context.DockerfileModel.Resolve(path, instruction).Text is { } text && Sockets.Contains(text.Substring(text.LastIndexOf('/') + 1)))
            {
                context.Report(Descriptor, path.Span, text);
            }
        }
    }
}
