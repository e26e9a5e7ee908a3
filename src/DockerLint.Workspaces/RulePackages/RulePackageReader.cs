using System.Reflection;
using DockerLint.Analysis;
using DockerLint.Diagnostics;

namespace DockerLint.Workspaces.RulePackages;

/// <summary>Takes the rules out of assemblies, one assembly after the other, and says of each rule that cannot run why.</summary>
internal sealed class RulePackageReader
{
    private readonly List<RuleRegistration> rules = [];
    private readonly Dictionary<string, string> owners = new(StringComparer.Ordinal);

    /// <summary>A reader that has seen no assembly.</summary>
    /// <param name="builtIn">The rules that have their ids already.</param>
    public RulePackageReader(IReadOnlyList<RuleRegistration> builtIn)
    {
        foreach (var rule in builtIn.SelectMany(registration => registration.Rules))
        {
            owners[rule.Id] = "DockerLint";
        }
    }

    /// <summary>The rules that can run, so far.</summary>
    public IReadOnlyList<RuleRegistration> Rules => rules;

    /// <summary>Reads an assembly; gives what is wrong, in sentences without a full stop.</summary>
    /// <param name="path">Full path.</param>
    /// <param name="files">Takes the paths that the rules depend on.</param>
    public IReadOnlyList<string> Read(string path, List<string> files)
    {
        var load = PackageAssembly.Load(path);
        files.AddRange(load.Files);
        if (load.Assembly is not { } assembly)
        {
            return [load.Problem];
        }

        if (PackageVersion.FindConflict(assembly) is { } conflict)
        {
            return [conflict];
        }

        var types = TypesOf(assembly, out var incomplete);
        var analyzers = types.Where(type => type.IsDefined(typeof(AnalyzerAttribute), inherit: false)).OrderBy(type => type.FullName, StringComparer.Ordinal).ToArray();
        if (analyzers.Select(PackageVersion.FindConflict).FirstOrDefault(found => found is not null) is { } newer)
        {
            return [newer];
        }

        if (incomplete is not null)
        {
            return [PackageVersion.Describe("Its classes cannot be loaded", incomplete, analyzers.Select(PackageVersion.Of).FirstOrDefault())];
        }

        return analyzers.Length == 0
            ? ["This assembly holds no rules: no class in it has the attribute [Analyzer]"]
            : analyzers.Select(Add).OfType<string>().ToArray();
    }

    // The types that are there, although others lack something.
    private static IReadOnlyList<Type> TypesOf(Assembly assembly, out Exception? problem)
    {
        try
        {
            problem = null;
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            problem = exception.LoaderExceptions.FirstOrDefault(inner => inner is not null) ?? exception;
            return exception.Types.Where(type => type is not null).ToArray();
        }
        catch (Exception exception) when (exception is IOException or BadImageFormatException or TypeLoadException)
        {
            problem = exception;
            return [];
        }
    }

    // Null when the rules of the class run from now on.
    private string? Add(Type type)
    {
        RuleRegistration registration;
        try
        {
            registration = RuleDiscovery.FromType(type);
        }
#pragma warning disable CA1031 // the code of others may throw whatever it likes, and the other rules go on
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return PackageVersion.Describe($"{type.FullName} does not run", exception, PackageVersion.Of(type));
        }

        if (registration.Languages.Count == 0)
        {
            return $"{type.FullName} does not run: its Initialize registers no action for Dockerfiles or Compose files";
        }

        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in registration.Rules)
        {
            if (RuleIdForm.OwnerOf(rule.Id) is { } taken)
            {
                return $"{type.FullName} does not run: ids such as {rule.Id} belong to {taken}; choose other letters";
            }

            if (owners.TryGetValue(rule.Id, out var owner))
            {
                return $"{type.FullName} does not run: the id {rule.Id} is taken by a rule of {owner}";
            }

            if (!own.Add(rule.Id))
            {
                return $"{type.FullName} does not run: it has the id {rule.Id} twice";
            }
        }

        foreach (var rule in registration.Rules)
        {
            owners.Add(rule.Id, registration.Origin ?? type.Assembly.GetName().Name);
        }

        rules.Add(registration);
        return null;
    }
}
