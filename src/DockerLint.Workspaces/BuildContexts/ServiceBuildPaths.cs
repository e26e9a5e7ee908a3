using DockerLint.Compose.Semantics;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>Where the build of a service takes its files from.</summary>
/// <param name="Context">Full path of the context.</param>
/// <param name="Dockerfile">Full path of the Dockerfile; null when it stands in the Compose file or is not known.</param>
internal sealed record ServiceBuildPaths(string Context, string? Dockerfile)
{
    /// <summary>The paths of a build; null when the context is remote or not known.</summary>
    /// <param name="build">The build.</param>
    /// <param name="folder">Full path of the folder of the Compose file.</param>
    public static ServiceBuildPaths? Find(ServiceBuild build, string folder)
    {
        // Without a context Compose takes the folder of the file; a remote one, or one that is not known, says nothing.
        var context = build.Context is null ? "." : build.Context.Value.Text;
        if (context is null || context.Contains("://") || context.StartsWith("git@", StringComparison.Ordinal) || PathNames.TryGetFullPath(folder, context) is not { } root)
        {
            return null;
        }

        var dockerfile = build.Dockerfile is null ? "Dockerfile" : build.Dockerfile.Value.Text;
        return new ServiceBuildPaths(root, dockerfile is null || build.DockerfileInline is not null ? null : PathNames.TryGetFullPath(root, dockerfile));
    }
}
