using System.IO.Compression;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>
/// The packages of this build in a folder feed, under a version that has never been before, and a package cache of their own: no
/// test can be answered by what an earlier run left behind.
/// </summary>
public sealed class PackageFeed : IDisposable
{
    private static readonly string[] Projects =
    [
        "src/DockerLint.Core/DockerLint.Core.csproj",
        "src/DockerLint.MSBuild/DockerLint.MSBuild.csproj",
        "src/DockerLint.Cli/DockerLint.Cli.csproj",
        "analyzers/DockerLint.Analyzers/DockerLint.Analyzers.csproj",
        "tests/DockerLint.Testing/DockerLint.Testing.csproj",
    ];

    private readonly string folder = Path.Combine(Path.GetTempPath(), "dockerlint-e2e-" + Guid.NewGuid().ToString("N"));

    /// <summary>Packs what the running tests were built from, without building: a build at the same time would meet locked files.</summary>
    public PackageFeed()
    {
        Directory.CreateDirectory(Feed);
        var packing = Path.Combine(folder, "Pack.proj");
        var projects = string.Join(';', Projects.Select(project => Path.Combine(Repository.Root, project)));
        File.WriteAllText(
            packing,
            $"""
            <Project>
              <Target Name="Pack">
                <MSBuild Projects="{projects}" Targets="Pack"
                         Properties="NoBuild=true;Configuration={Repository.Configuration};PackageVersion={Version};PackageOutputPath={Feed};NuspecOutputPath={Path.Combine(folder, "nuspec")}" />
              </Target>
            </Project>
            """);
        var outcome = Dotnet.Run(folder, new Dictionary<string, string>(), "msbuild", packing, "-t:Pack", "-nologo", "-v:minimal");
        outcome.ExitCode.Should().Be(0, outcome.Output);
    }

    /// <summary>The version of all packages.</summary>
    public string Version { get; } = "1.0.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The folder of the feed.</summary>
    public string Feed => Path.Combine(folder, "feed");

    /// <summary>Environment variables for commands that restore from it.</summary>
    internal IReadOnlyDictionary<string, string> Environment => new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Path.Combine(folder, "packages"),

        // Packages of others are taken from the machine's cache when they are there.
        ["NUGET_FALLBACK_PACKAGES"] = MachinePackages,
        ["DOTNET_CLI_HOME"] = Path.Combine(folder, "home"),
        ["DOTNET_SKIP_FIRST_TIME_EXPERIENCE"] = "1",
        ["DOTNET_GENERATE_ASPNET_CERTIFICATE"] = "false",
    };

    private static string MachinePackages =>
        System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Names in a package, without what every package holds.</summary>
    internal IReadOnlyList<string> NamesIn(string id, string extension = "nupkg")
    {
        using var archive = Open(id, extension);
        return archive.Entries.Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
            .Order(StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>The text of a file in a package.</summary>
    internal string TextIn(string id, string name)
    {
        using var archive = Open(id, "nupkg");
        using var reader = new StreamReader((archive.GetEntry(name) ?? throw new FileNotFoundException(name)).Open());
        return reader.ReadToEnd();
    }

    /// <summary>An empty folder.</summary>
    internal Sample CreateEmpty(string name) => new(this, null, Path.Combine(folder, "samples", Guid.NewGuid().ToString("N")[..6], name));

    /// <summary>Arguments by which every project imports the package from an unpacked folder, so that nothing needs to be restored to lint it.</summary>
    internal string[] ImportUnpacked()
    {
        var unpacked = Path.Combine(folder, "unpacked");
        ZipFile.ExtractToDirectory(Path.Combine(Feed, $"DockerLint.{Version}.nupkg"), unpacked, overwriteFiles: true);
        return [$"-p:DirectoryBuildPropsPath={Path.Combine(unpacked, "build", "DockerLint.props")}", $"-p:DirectoryBuildTargetsPath={Path.Combine(unpacked, "build", "DockerLint.targets")}"];
    }

    /// <summary>A copy of a sample that uses these packages, in a folder that keeps every search for a root inside.</summary>
    internal Sample Copy(string name, string? folderName = null) =>
        new(this, name, Path.Combine(folder, "samples", Guid.NewGuid().ToString("N")[..6], folderName ?? name));

    /// <summary>Adds a package that holds nothing, for samples to which its name matters.</summary>
    internal void AddEmptyPackage(string id, string version)
    {
        using var archive = ZipFile.Open(Path.Combine(Feed, $"{id}.{version}.nupkg"), ZipArchiveMode.Create);
        using var writer = new StreamWriter(archive.CreateEntry(id + ".nuspec").Open());
        writer.Write($"<package><metadata><id>{id}</id><version>{version}</version><authors>tests</authors><description>empty</description></metadata></package>");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(folder, recursive: true);

    private ZipArchive Open(string id, string extension) => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));
}
