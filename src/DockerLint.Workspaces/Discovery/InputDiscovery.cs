using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.Discovery;

/// <summary>Turns the paths of a command line into files to lint.</summary>
public static class InputDiscovery
{
    /// <summary>
    /// A file named is taken whatever its name; a folder is searched for Dockerfiles and Compose files; a pattern is expanded.
    /// A path that exists is no pattern, whatever its characters.
    /// </summary>
    public static DiscoveryResult Find(DiscoveryRequest request)
    {
        var inputs = new List<LintInput>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var unmatched = new List<string>();
        var empty = new List<string>();
        foreach (var path in request.Paths)
        {
            var full = PathNames.TryGetFullPath(request.WorkingDirectory, path);
            if (full is not null && Directory.Exists(full))
            {
                var found = SearchFolder(request, full, Shown(path)).ToArray();
                Take(found);
                if (found.Length == 0)
                {
                    empty.Add(path);
                }
            }
            else if (full is null || File.Exists(full) || !PatternSearch.HasWildcard(path))
            {
                Take([new DiscoveredFile(new LintInput(path, request.Language), full ?? path)]);
            }
            else
            {
                var found = Expand(request, path).ToArray();
                Take(found);
                if (found.Length == 0)
                {
                    unmatched.Add(path);
                }
            }
        }

        return new DiscoveryResult(inputs, unmatched, empty);

        void Take(IEnumerable<DiscoveredFile> found) =>
            inputs.AddRange(found.Where(item => known.Add(item.FullPath)).Select(item => item.Input));
    }

    private static IEnumerable<DiscoveredFile> SearchFolder(DiscoveryRequest request, string folder, string shown) =>
        new FolderSearch(folder, request.ResolveLink).Find().Select(relative => new DiscoveredFile(new LintInput(PathNames.Join(shown, relative)) { SearchRoot = folder }, PathNames.Join(folder, relative)));

    private static IEnumerable<DiscoveredFile> Expand(DiscoveryRequest request, string path)
    {
        var search = new PatternSearch(PathNames.Normalize(path));
        var root = PathNames.GetFullPath(request.WorkingDirectory, search.Folder);
        var shown = Shown(search.Folder);
        foreach (var relative in search.Find(root))
        {
            if (relative.EndsWith("/", StringComparison.Ordinal))
            {
                var folder = relative.Substring(0, relative.Length - 1);
                foreach (var found in SearchFolder(request, PathNames.Join(root, folder), PathNames.Join(shown, folder)))
                {
                    yield return found;
                }
            }
            else
            {
                yield return new DiscoveredFile(new LintInput(PathNames.Join(shown, relative), request.Language) { SearchRoot = root }, PathNames.Join(root, relative));
            }
        }
    }

    // What stands before the names of a folder's files: nothing for the working directory itself.
    private static string Shown(string folder)
    {
        var normal = PathNames.Normalize(folder);
        return normal == "." ? string.Empty : normal.StartsWith("./", StringComparison.Ordinal) ? normal.Substring(2) : normal;
    }
}
