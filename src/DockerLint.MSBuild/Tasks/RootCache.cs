using Microsoft.Build.Framework;

namespace DockerLint.MSBuild.Tasks;

/// <summary>
/// Where findings of files at the root are kept. They belong to no project, so the folder for build outputs of one that asks for
/// them serves; it cannot be a part of the request, which must be the same for all projects. Which project it is may change
/// from build to build: every cache checks itself.
/// </summary>
internal static class RootCache
{
    private const string FileName = "dockerlint.root.cache";

    /// <summary>Offers the folder of a project's cache for the rest of the build in this process.</summary>
    public static void Offer(string root, string? projectCache, IBuildEngine engine)
    {
        if (engine is IBuildEngine4 objects && Path.GetDirectoryName(projectCache) is { } folder && objects.GetRegisteredTaskObject(Key(root), RegisteredTaskObjectLifetime.Build) is null)
        {
            objects.RegisterTaskObject(Key(root), folder, RegisteredTaskObjectLifetime.Build, allowEarlyCollection: false);
        }
    }

    /// <summary>The cache for a root; null when no project in this process has offered a folder.</summary>
    public static string? PathFor(string root, IBuildEngine engine) =>
        engine is IBuildEngine4 objects && objects.GetRegisteredTaskObject(Key(root), RegisteredTaskObjectLifetime.Build) is string folder ? Path.Combine(folder, FileName) : null;

    private static string Key(string root) => "DockerLint.RootCache " + root;
}
