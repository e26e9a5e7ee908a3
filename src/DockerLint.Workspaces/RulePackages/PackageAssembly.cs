using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using DockerLint.Analysis;
using DockerLint.Workspaces.Files;

namespace DockerLint.Workspaces.RulePackages;

/// <summary>
/// One assembly of others with what it needs. Assemblies are loaded from bytes: so their files can be built anew meanwhile, and .NET gives each a
/// load context of its own, .NET Framework none at all. Neither looks into a folder then; both ask for what is missing, and get DockerLint.Core
/// from the host and everything else from the folder of the assembly. What the framework or the host's program has already goes first.
/// </summary>
internal sealed class PackageAssembly
{
    // By path and state of the folder: a build node lives long, and no runtime gives an assembly back.
    private static readonly ConcurrentDictionary<string, Lazy<Assembly>> Loaded = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<Assembly, PackageAssembly> Packages = new();
    private static readonly Assembly Core = typeof(DiagnosticAnalyzer).Assembly;

    private readonly ConcurrentDictionary<string, Lazy<Assembly?>> dependencies = new(StringComparer.OrdinalIgnoreCase);
    private readonly string folder;

    static PackageAssembly() => AppDomain.CurrentDomain.AssemblyResolve += Resolve;

    private PackageAssembly(string folder) => this.folder = folder;

    /// <summary>Loads an assembly; nothing about the file throws.</summary>
    /// <param name="path">Full path.</param>
    public static PackageLoad Load(string path)
    {
        string[] files = [path];
        try
        {
            if (!File.Exists(path))
            {
                return new PackageLoad(null, Directory.Exists(path) ? "This is a folder; name the assembly in it" : "There is no such file, so its rules do not run", files);
            }

            var folder = PathNames.GetFolder(path) ?? path;
            string[] assemblies = [path, .. Directory.GetFiles(folder, "*.dll").Select(PathNames.Normalize).Where(file => file != path).OrderBy(file => file, StringComparer.Ordinal)];
            var state = string.Join("|", assemblies.Select(Stamp));
            files = [.. assemblies, folder];
            return new PackageLoad(Loaded.GetOrAdd(state, _ => new Lazy<Assembly>(() => new PackageAssembly(folder).Read(path))).Value, string.Empty, files);
        }
        catch (BadImageFormatException)
        {
            return new PackageLoad(null, "This is no assembly of .NET that can be loaded here", files);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException or System.Security.SecurityException)
        {
            return new PackageLoad(null, $"The file cannot be read: {exception.Message.TrimEnd('.')}", files);
        }
    }

    private static string Stamp(string file)
    {
        var info = new FileInfo(file);
        return string.Format(CultureInfo.InvariantCulture, "{0}*{1}*{2}", file, info.LastWriteTimeUtc.Ticks, info.Length);
    }

    private static Assembly? Resolve(object sender, ResolveEventArgs arguments) =>
        arguments.RequestingAssembly is { } asking && Packages.TryGetValue(asking, out var package) ? package.Find(new AssemblyName(arguments.Name)) : null;

    private Assembly Read(string path)
    {
        var assembly = Assembly.Load(File.ReadAllBytes(path));
        Packages[assembly] = this;
        return assembly;
    }

    // The analyzers of a package derive from the host's classes, not from those of a copy that lies beside it.
    private Assembly? Find(AssemblyName name) => name.Name == Core.GetName().Name
        ? Core
        : dependencies.GetOrAdd(name.Name, simple => new Lazy<Assembly?>(() => FromFolder(simple))).Value;

    private Assembly? FromFolder(string name)
    {
        var file = Path.Combine(folder, name + ".dll");
        return File.Exists(file) ? Read(file) : null;
    }
}
