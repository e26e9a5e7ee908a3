using DockerLint.Grammars;
using DockerLint.Shell;

namespace DockerLint.Analyzers.Dockerfile;

/// <summary>Reports commands that write to a bind mount, which is read-only.</summary>
[Analyzer(Words = "mount")]
public sealed class ReadOnlyMountAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DL6057.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DL6057", "Command writes to a read-only mount")
    {
        Message = "'{0}' lies in the mount on '{1}', which is read-only; add 'rw', or write elsewhere if the file shall stay in the image",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Warning,
        Mode = AnalysisMode.Default,
        Since = "1.0",
        Documentation = """
            `RUN --mount=type=bind` shows files to a command without copying them into a layer. The mount is read-only, so writing there
            fails; with `rw` it works, but what is written is thrown away after the RUN.

            Judged are known paths: targets of redirections and operands of `cp`, `mv`, `touch`, `mkdir`, `sed -i`, `chmod` and the like.

            ```dockerfile bad
            FROM alpine:3.22
            RUN --mount=type=bind,source=conf,target=/conf echo a=b >> [|/conf/app.ini|]
            ```

            ```dockerfile good
            FROM alpine:3.22
            RUN --mount=type=bind,source=conf,target=/conf cp /conf/app.ini /etc/app.ini && echo a=b >> /etc/app.ini
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterRunAction(Analyze);

    private static void Analyze(StageAnalysisContext context, RunStep step)
    {
        // Behind "||" a failure is provided for.
        if (step.Run.IsTrigger || !step.Mounts.Any(mount => mount.Type == MountType.Bind) || step.Commands.Any(command => command.Connector == CommandConnector.Or))
        {
            return;
        }

        var folder = CopiedPaths.WorkingDirectory(step.Stage, step.Run);
        var targets = new List<MountPlace>();
        foreach (var mount in step.Mounts)
        {
            // A mount at a place that is not known may lie anywhere.
            if (mount.Target is not { Text: { } text } || PathText.Absolute(text, folder) is not { } target || mount.Problems.Count > 0)
            {
                if (mount.Type is MountType.Secret or MountType.Ssh)
                {
                    continue;
                }

                return;
            }

            targets.Add(new MountPlace(target, mount));
        }

        foreach (var written in WrittenPath.Of(step))
        {
            var around = targets.Where(target => PathText.IsSameOrBelow(written.Path, target.Path)).OrderByDescending(target => target.Path.Length).ToArray();
            if (written.IsSure && around.Length > 0 && around[0].Mount is { Type: MountType.Bind, IsReadOnly: true } && around.Count(target => target.Path == around[0].Path) == 1)
            {
                context.Report(Descriptor, written.Span, written.Path, around[0].Path);
                return;
            }
        }
    }

    private sealed record MountPlace(string Path, MountOptions Mount);
}
