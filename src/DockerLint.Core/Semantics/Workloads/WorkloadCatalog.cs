namespace DockerLint.Semantics.Workloads;

/// <summary>
/// Recognises well-known programs by the image they come in or by the command that starts them; never by a port alone. What is not
/// in the catalogue is unknown, not harmless.
/// </summary>
public static class WorkloadCatalog
{
    private static readonly Dictionary<string, List<(string Image, Workload Workload)>> ByLastComponent = IndexImages();
    private static readonly Dictionary<string, Workload> ByProgram = IndexPrograms();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Workload> All => WorkloadTable.Rows;

    /// <summary>The program that an image holds; null when it is not known.</summary>
    /// <param name="name">The image's name without tag and digest; any registry or mirror may stand in front.</param>
    public static Workload? FindByImage(string name)
    {
        var lower = name.ToLowerInvariant();
        if (!ByLastComponent.TryGetValue(LastComponent(lower), out var candidates))
        {
            return null;
        }

        Workload? best = null;
        var bestLength = 0;
        foreach (var (image, workload) in candidates)
        {
            // A single component is an official image or a mirror of it: anybody's "acme/postgres" need not be PostgreSQL's server, but mostly is.
            if (image.Length > bestLength && (lower == image || lower.EndsWith("/" + image, StringComparison.Ordinal)))
            {
                best = workload;
                bestLength = image.Length;
            }
        }

        return best;
    }

    /// <summary>The workload that a program belongs to; null when it is not known.</summary>
    /// <param name="program">The program without its path, or a module of Python.</param>
    public static Workload? FindByProgram(string program) => ByProgram.TryGetValue(program, out var workload) ? workload : null;

    private static Dictionary<string, List<(string Image, Workload Workload)>> IndexImages()
    {
        var index = new Dictionary<string, List<(string Image, Workload Workload)>>(StringComparer.Ordinal);
        foreach (var workload in WorkloadTable.Rows)
        {
            foreach (var image in workload.Images)
            {
                var key = LastComponent(image);
                if (!index.TryGetValue(key, out var list))
                {
                    index.Add(key, list = []);
                }

                list.Add((image, workload));
            }
        }

        return index;
    }

    private static Dictionary<string, Workload> IndexPrograms()
    {
        var index = new Dictionary<string, Workload>(StringComparer.Ordinal);
        foreach (var workload in WorkloadTable.Rows)
        {
            foreach (var program in workload.Programs)
            {
                index[program] = workload;
            }
        }

        return index;
    }

    private static string LastComponent(string name) => name.Substring(name.LastIndexOf('/') + 1);
}
