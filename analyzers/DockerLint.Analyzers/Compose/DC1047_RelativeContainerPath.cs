using DockerLint.Compose.Semantics;

namespace DockerLint.Analyzers.Compose;

/// <summary>Reports paths in containers that are not absolute.</summary>
[Analyzer(Words = "volumes tmpfs working_dir")]
public sealed class RelativeContainerPathAnalyzer : DiagnosticAnalyzer
{
    /// <summary>DC1047.</summary>
    public static readonly DiagnosticDescriptor Descriptor = new("DC1047", "Path in the container is not absolute")
    {
        Message = "the engine refuses '{0}': {1}",
        Category = DiagnosticCategory.Correctness,
        DefaultSeverity = DiagnosticSeverity.Error,
        Mode = AnalysisMode.Minimum,
        Since = "1.0",
        Aliases = ["compose/mount-path"],
        Documentation = """
            What is mounted is mounted on an absolute path of the container, but not on `/`, and `working_dir` is absolute, too. Compose
            hands other paths on, and the engine makes no container with them. A volume written as one part (`- ./data`) is a path in the
            container, not one of the host.

            ```yaml bad
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./site:[|html|]
            ```

            ```yaml good
            services:
              web:
                image: nginx:1.29
                volumes:
                  - ./site:/html
            ```
            """,
    };

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context) => context.RegisterServiceAction(AnalyzeService);


    private static void AnalyzeService(ServiceAnalysisContext context)
    {
        var service = context.Service;
        foreach (var volume in service.Volumes)
        {
            if (volume is { Type: not "npipe", Mapping: null or { Problem: null } })
            {
                CheckMount(context, volume.Target, volume is { Short: not null, Source: null } ? "it is a path in the container, which must be absolute; what comes from the host stands before a colon" : "a path in the container must be absolute");
            }
        }

        foreach (var tmpfs in service.Tmpfs)
        {
            if (tmpfs.Value.Text is { } text && text.Split(':')[0] is { Length: > 0 } path && !IsAbsolute(path))
            {
                context.Report(Descriptor, tmpfs.GetSpan(new TextSpan(0, path.Length)), path, "a path in the container must be absolute");
            }
        }

        if (service.GetValue("working_dir") is { Type: ScalarType.String, Value.Text: { Length: > 0 } directory } value && !IsAbsolute(directory))
        {
            context.Report(Descriptor, value.TextSpan(), directory, "a working directory must be absolute");
        }
    }

    private static void CheckMount(ServiceAnalysisContext context, ComposeValue? target, string problem)
    {
        if (target is not { Value.Text: { Length: > 0 } path })
        {
            return;
        }

        if (path == "/")
        {
            context.Report(Descriptor, target.TextSpan(), path, "nothing can be mounted on the root of the container");
        }
        else if (!IsAbsolute(path))
        {
            context.Report(Descriptor, target.TextSpan(), path, problem);
        }
    }

    // Containers of Windows have drives and pipes.
    private static bool IsAbsolute(string path) => path[0] is '/' or '\\' || (path.Length > 1 && path[1] == ':' && char.IsLetter(path[0]));
}
