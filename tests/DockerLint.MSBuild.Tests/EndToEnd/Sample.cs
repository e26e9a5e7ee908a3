using System.Text.RegularExpressions;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>A copy of a sample project to build and change.</summary>
internal sealed partial class Sample
{
    private readonly PackageFeed feed;

    /// <summary>A folder beside a repository's <c>.git</c>, with the files of a sample if one is named.</summary>
    public Sample(PackageFeed feed, string? name, string folder)
    {
        this.feed = feed;
        Folder = folder;
        Directory.CreateDirectory(At(".git"));
        Write("nuget.config", $"""<configuration><packageSources><add key="built" value="{feed.Feed}" /></packageSources></configuration>""");
        if (name is not null)
        {
            CopyFrom(name);
        }
    }

    /// <summary>Full path of the copy.</summary>
    public string Folder { get; }

    /// <summary>Full path of something in it.</summary>
    public string At(string name) => Path.GetFullPath(Path.Combine(Folder, name));

    /// <summary>Full path of something in a restored package, by its name in small letters, its version, and names below it.</summary>
    public string InPackage(params string[] names) => Path.Combine([feed.Environment["NUGET_PACKAGES"], .. names]);

    /// <summary>Writes a file, long enough ago that nobody can take it for one written during a build.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name)) ?? Folder);
        File.WriteAllText(At(name), text);
        File.SetLastWriteTimeUtc(At(name), DateTime.UtcNow.AddMinutes(-1));
    }

    /// <summary>Restores and builds.</summary>
    public DotnetOutcome Build(params string[] arguments) => Run(["build", "-v:minimal", .. arguments]);

    /// <summary>Runs the target that lints, as a build does, without the rest of the build.</summary>
    public DotnetOutcome Lint(params string[] arguments) => Run(["msbuild", "-t:DockerLint", "-v:minimal", .. arguments]);

    /// <summary>Runs the SDK's command line in it.</summary>
    public DotnetOutcome Run(params string[] arguments) => Dotnet.Run(Folder, feed.Environment, arguments);

    private void CopyFrom(string name)
    {
        var source = Path.Combine(Repository.Root, "tests", "Samples", name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Where(file => !IsOutput(Path.GetRelativePath(source, file))))
        {
            var text = File.ReadAllText(file);
            Write(Path.GetRelativePath(source, file), PackageVersion().Replace(text, match => match.Groups[1].Value + feed.Version));
        }
    }

    private static bool IsOutput(string path) => path.Split('/', '\\').Any(name => name is "bin" or "obj");

    [GeneratedRegex("""((?:Include|Name)="DockerLint[^"]*" Version=")[^"]*""")]
    private static partial Regex PackageVersion();
}
