using DockerLint.Projects;
using DockerLint.Semantics;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>Evaluated projects as a build context holds them.</summary>
internal static class ContextProjects
{
    /// <summary>The projects in a context, by paths relative to it; those are left out that a build of the image would evaluate otherwise.</summary>
    /// <param name="root">Full path of the context.</param>
    /// <param name="projects">The projects.</param>
    public static IReadOnlyList<DotNetProject> Of(string root, IReadOnlyList<EvaluatedProject> projects)
    {
        var found = new List<DotNetProject>();
        foreach (var project in projects)
        {
            if (PathNames.GetRelative(root, PathNames.Normalize(project.Path)) is { Length: > 0 } path && project.FilesAbove.All(file => PathNames.GetRelative(root, PathNames.Normalize(file)) is not null))
            {
                found.Add(new DotNetProject(path, project.Properties.Select(property => new KeyValuePair<string, ResolvedValue>(property.Key, ResolvedValue.Known(property.Value))), isComplete: false)
                {
                    Sdk = project.Sdk,
                    ProjectReferences = project.ProjectReferences?.Select(reference => PathNames.GetWay(root, PathNames.Normalize(reference))).ToArray(),
                    FrameworkReferences = project.FrameworkReferences,
                    PackageReferences = project.PackageReferences,
                });
            }
        }

        return found;
    }
}
