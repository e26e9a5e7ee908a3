using DockerLint.Workspaces.Files;
using DockerLint.Workspaces.Globbing;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>Finds the build context of a Dockerfile that nobody has named.</summary>
/// <param name="files">The disk.</param>
/// <param name="root">Full path of the folder above which nothing is looked at.</param>
internal sealed class BuildContextLocator(FileStore files, string root)
{
    /// <summary>
    /// The nearest folder at or above the Dockerfile from which all its sources resolve; where its only source is the context
    /// itself, the nearest one with a <c>.dockerignore</c>. Null when there is none: then the context is unknown.
    /// </summary>
    /// <param name="dockerfile">Full path of the Dockerfile.</param>
    /// <param name="sources">Its sources as far as they are known.</param>
    public FolderBuildContext? Find(string dockerfile, IReadOnlyList<string> sources)
    {
        if (sources.Count == 0)
        {
            return null;
        }

        // "." exists everywhere and so tells nothing.
        var telling = sources.Where(source => GoPath.Clean(source.TrimStart('/')) is not ("." or "")).Distinct(StringComparer.Ordinal).ToArray();
        for (var folder = PathNames.GetFolder(dockerfile); folder is not null && PathNames.GetRelative(root, folder) is not null; folder = PathNames.GetFolder(folder))
        {
            if (telling.Length == 0)
            {
                if (files.FileExists(PathNames.Join(folder, ".dockerignore")))
                {
                    return new FolderBuildContext(files, folder, dockerfile, root);
                }
            }
            else if (new FolderBuildContext(files, folder, dockerfile, root) is var candidate && Array.TrueForAll(telling, candidate.HasMatch))
            {
                return candidate;
            }
        }

        return null;
    }
}
