using DockerLint.Projects;

namespace DockerLint.Analyzers.Support;

/// <summary>What a restore reads besides the project itself, and which of it is not in the stage yet.</summary>
internal static class RestoreInputs
{
    private static readonly string[] Names = ["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props", "NuGet.config", "nuget.config", "NuGet.Config", "global.json"];

    /// <summary>Whether the step has what the context holds for it; null when that is not known.</summary>
    public static bool? AreComplete(DotNetBuild build, DotNetStep step) =>
        step.Project is not { } project || ContainerPlace.OfProject(build, step) is not { } place || ContainerPlace.MayHaveMore(step) || build.FindClosure(project) is null ? null
        : MissingProjects(build, step, project, place).Count == 0 && MissingFiles(build, step, project, place).Count == 0;

    /// <summary>The projects that a project refers to, directly or not, and that no instruction has copied before the step; with the path that they would have.</summary>
    public static IReadOnlyList<(string Path, string Container)> MissingProjects(DotNetBuild build, DotNetStep step, DotNetProject project, ContainerPlace place)
    {
        var missing = new List<(string Path, string Container)>();
        foreach (var reference in build.FindClosure(project) ?? [])
        {
            if (reference != project
                && build.Context?.IsIgnored(reference.Path) == false
                && place.Of(reference.Path) is { } container
                && build.Files?.Find(step.Stage, container, step.Run) is null)
            {
                missing.Add((reference.Path, container));
            }
        }

        return missing;
    }

    /// <summary>The files that decide about a restore, from the project's folder up to the context's, and that no instruction has copied before the step.</summary>
    public static IReadOnlyList<string> MissingFiles(DotNetBuild build, DotNetStep step, DotNetProject project, ContainerPlace place) =>
        Files(build, project.Path).Where(path => place.Of(path) is { } container && build.Files?.Find(step.Stage, container, step.Run) is null).ToArray();

    private static IEnumerable<string> Files(DotNetBuild build, string project)
    {
        var folder = project;
        var isFirst = true;
        while (folder.Length > 0)
        {
            folder = folder.LastIndexOf('/') is var slash and >= 0 ? folder.Substring(0, slash) : string.Empty;
            foreach (var name in isFirst ? Names.Concat(["packages.lock.json"]) : Names)
            {
                var path = folder.Length == 0 ? name : folder + "/" + name;
                if (build.Context is { } context && context.Find(path) is { IsFolder: false } && context.IsIgnored(path) == false)
                {
                    yield return path;
                }
            }

            isFirst = false;
        }
    }
}
