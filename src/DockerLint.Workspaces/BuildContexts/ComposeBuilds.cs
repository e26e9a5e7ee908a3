using DockerLint.Compose.Semantics;
using DockerLint.Dockerfile.Semantics;
using DockerLint.Workspaces.Applications;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.BuildContexts;

/// <summary>
/// What the Compose files of a request say about the builds of its Dockerfiles: context, target, arguments, named contexts. Read
/// when the first Dockerfile asks, and not at all without a Compose file.
/// </summary>
internal sealed class ComposeBuilds
{
    private readonly ComposeTrees trees;
    private readonly Lazy<Dictionary<string, List<ServiceBuild>>> builds;
    private readonly Dictionary<ServiceBuild, string> contexts = [];
    private readonly Dictionary<ServiceBuild, IReadOnlyList<string?>> platforms = [];
    private readonly Dictionary<ServiceBuild, Service> services = [];
    private readonly List<Service> overrides = [];

    public ComposeBuilds(ComposeTrees trees)
    {
        this.trees = trees;
        builds = new Lazy<Dictionary<string, List<ServiceBuild>>>(Read);
    }

    /// <summary>Full path of the context that services give a Dockerfile; null when none builds it, or when they differ.</summary>
    /// <param name="dockerfile">Full path of the Dockerfile.</param>
    public string? FindContext(string dockerfile)
    {
        if (!builds.Value.TryGetValue(dockerfile, out var found))
        {
            return null;
        }

        var distinct = found.Select(build => contexts[build]).Distinct(StringComparer.Ordinal).ToArray();
        return distinct.Length == 1 ? distinct[0] : null;
    }

    /// <summary>What services hand to the builds of a Dockerfile.</summary>
    /// <param name="dockerfile">Full path of the Dockerfile.</param>
    public BuildInputs FindInputs(string dockerfile)
    {
        if (!builds.Value.TryGetValue(dockerfile, out var found))
        {
            return BuildInputs.None;
        }

        var arguments = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var argument in found.SelectMany(build => build.Args))
        {
            // Builds that disagree leave the value open, and so does one that takes it from the environment.
            var value = argument.ResolvedValue.Text;
            arguments[argument.Key] = arguments.TryGetValue(argument.Key, out var other) && other != value ? null : value;
        }

        return new BuildInputs
        {
            Targets = found.Select(build => build.Target?.Value.Text).OfType<string>().Distinct(StringComparer.Ordinal).ToArray(),
            Arguments = arguments,
            NamedContexts = found.SelectMany(build => build.AdditionalContexts).Select(context => context.Key).Distinct(StringComparer.Ordinal).ToArray(),
            Platforms = FindPlatforms(found),
            RunVariables = FindVariables(found),
        };
    }

    // A build that does not say builds for the machine that it runs on, which may be any.
    private string[] FindPlatforms(List<ServiceBuild> found)
    {
        var all = found.SelectMany(build => platforms[build]).ToArray();
        return Array.IndexOf(all, null) < 0 ? all.OfType<string>().Distinct(StringComparer.Ordinal).ToArray() : [];
    }

    // A service of the same name in a file that has no build for it may be laid over the one that has.
    private string[]? FindVariables(List<ServiceBuild> found)
    {
        var names = new HashSet<string>(found.Select(build => services[build].Name), StringComparer.Ordinal);
        var running = found.Select(build => services[build]).Concat(overrides.Where(service => names.Contains(service.Name))).ToArray();
        return Array.Exists(running, service => service.Has("env_file") || service.Has("extends") || service.Has("command") || service.Has("entrypoint") || service.Environment.Any(entry => entry.Key.IndexOf('$') >= 0))
            ? null
            : running.SelectMany(service => service.Environment).Select(entry => entry.Key).Distinct(StringComparer.Ordinal).ToArray();
    }

    private Dictionary<string, List<ServiceBuild>> Read()
    {
        var result = new Dictionary<string, List<ServiceBuild>>(StringComparer.Ordinal);
        foreach (var pair in trees.Inputs)
        {
            var path = pair.Key;
            if (trees.ReadCompose(path) is not { } tree)
            {
                continue;
            }

            foreach (var service in ComposeModel.Create(tree).Services)
            {
                if (!service.Has("build"))
                {
                    overrides.Add(service);
                }
                else if (service.Build is { } build && FindDockerfile(build, PathNames.GetFolder(path) ?? path) is { } dockerfile)
                {
                    if (!result.TryGetValue(dockerfile, out var list))
                    {
                        result.Add(dockerfile, list = []);
                    }

                    // Without platforms of its own the build is for the one that the service runs on.
                    platforms[build] = build.Platforms.Count > 0 ? build.Platforms.Select(platform => platform.Value.Text).ToArray() : [service.GetValue("platform")?.Value.Text];
                    services[build] = service;
                    list.Add(build);
                }
            }
        }

        return result;
    }

    private string? FindDockerfile(ServiceBuild build, string folder)
    {
        if (ServiceBuildPaths.Find(build, folder) is not { Dockerfile: { } dockerfile } paths)
        {
            return null;
        }

        contexts[build] = paths.Context;
        return dockerfile;
    }
}
