using DockerLint.VisualStudio;

namespace DockerLint.MSBuild.Tests.EndToEnd;

/// <summary>What <c>dotnet new</c> makes here, with the container support of Visual Studio, has no finding unless more is asked for.</summary>
[Collection(PackagesCollection.Name)]
public sealed class TemplatesTests(PackageFeed feed)
{
    // Programs with windows run in no container; libraries and tests are no programs.
    private static readonly string[] OtherTags = ["WinForms", "WPF", "Library", "Test"];

    // Templates that take part with an option, too.
    private static readonly string[] Further = ["console --aot", "webapi --use-controllers", "blazor --interactivity Auto", "blazor --interactivity WebAssembly", "web -lang F#", "console -lang VB"];

    [Fact]
    public void No_template_has_a_finding_in_the_default_mode()
    {
        var sample = feed.CreateEmpty("Templates");
        var package = feed.ImportUnpacked();
        File.Delete(sample.At("nuget.config"));
        var templates = List(sample);
        templates.Should().Contain(["console", "worker", "web", "webapi", "webapiaot", "mvc", "webapp", "blazor", "blazorwasm", "grpc"]);
        Run(sample, "new sln -n Shop --format slnx");
        sample.Write(".dockerignore", VisualStudioProject.DockerIgnore);
        foreach (var (template, index) in templates.Concat(Further).Select((template, index) => (template, index)))
        {
            Create(sample, template, $"App{index}");
        }

        Run(sample, "sln Shop.slnx add " + string.Join(' ', Projects(sample)));

        var lint = sample.Lint(["Shop.slnx", "-v:normal", .. package]);

        lint.ExitCode.Should().Be(0, lint.Output);
        lint.Findings.Should().BeEmpty();

        string[] build = [$"App{templates.IndexOf("web")}", "-v:normal", .. package];
        var built = sample.Build(build);
        built.ExitCode.Should().Be(0, built.Output);
        built.Findings.Should().BeEmpty();

        MakeMistakes(sample);
        sample.Lint(["Shop.slnx", .. package]).Findings.Where(line => line.Code == "DL8002").Should().HaveCount(templates.Count + Further.Length);
        sample.Build(["--no-restore", .. build]).Findings.Should().Contain(line => line.Code == "DL8002");
    }

    // An SDK that is too old can only be told where the project is known.
    private static void MakeMistakes(Sample sample)
    {
        foreach (var file in Directory.GetFiles(sample.Folder, "Dockerfile", SearchOption.AllDirectories))
        {
            sample.Write(file, File.ReadAllText(file).Replace("dotnet/sdk:10.0", "dotnet/sdk:7.0", StringComparison.Ordinal));
        }
    }

    // The table of the command: short names in the second column, tags in the last one.
    private static List<string> List(Sample sample)
    {
        var lines = Run(sample, "new list --type project --language C# --columns tags").Split('\n').Select(line => line.TrimEnd('\r')).ToArray();
        var rule = Array.FindIndex(lines, line => line.StartsWith("---", StringComparison.Ordinal));
        var columns = lines[rule].Split("  ", StringSplitOptions.RemoveEmptyEntries).Select(column => column.Length).ToArray();
        return lines.Skip(rule + 1).Where(line => line.Length > columns[0] + 2)
            .Where(line => !Array.Exists(OtherTags, tag => line[(columns[0] + columns[1] + 4)..].Split('/').Any(word => word.Trim() == tag)))
            .Select(line => line[(columns[0] + 2)..].Split(' ', ',')[0])
            .Where(name => name.Length > 0)
            .ToList();
    }

    private static void Create(Sample sample, string template, string name)
    {
        Run(sample, $"new {template} -n {name} -o {name} --no-restore");
        var file = Directory.GetFiles(sample.At(name), name + ".*proj", SearchOption.AllDirectories).Single(path => Path.GetFileNameWithoutExtension(path) == name);
        var text = File.ReadAllText(file);
        var folder = Path.GetRelativePath(sample.Folder, Path.GetDirectoryName(file) ?? sample.Folder).Replace('\\', '/');
        var extension = Path.GetExtension(file)[1..];
        var isWeb = text.Contains("Sdk=\"Microsoft.NET.Sdk.Web\"", StringComparison.Ordinal);
        var version = int.Parse(text.Split("<TargetFramework>net")[1].Split('.')[0], System.Globalization.CultureInfo.InvariantCulture);
        var project = new VisualStudioProject(name) { Extension = extension, IsWeb = isWeb, Version = version, Above = folder[..^name.Length], References = Directory.Exists(sample.At($"{name}/{name}.Client")) ? [name + ".Client"] : [] };
        if (text.Contains("BlazorWebAssembly", StringComparison.Ordinal) || text.Contains("<PublishSingleFile>true", StringComparison.Ordinal))
        {
            sample.Write(folder + "/Dockerfile", Alone(project, text));
            return;
        }

        var isNative = text.Contains("<PublishAot>true", StringComparison.Ordinal);
        string[] suffixes = isNative ? ["", "-noble-chiseled"] : ["", "-noble-chiseled", "-alpine", "-nanoserver-ltsc2022"];
        foreach (var suffix in suffixes)
        {
            var variant = project with { Suffix = suffix, IsNative = isNative, IsWindows = suffix.StartsWith("-nano", StringComparison.Ordinal) };
            sample.Write(folder + "/Dockerfile" + suffix.Replace('-', '.'), variant.Dockerfile);
        }
    }

    // What the container support has nothing for: files for a browser, and programs that bring their runtime.
    private static string Alone(VisualStudioProject project, string text) => $"""
        FROM mcr.microsoft.com/dotnet/sdk:{project.Version}.0 AS build
        WORKDIR /src
        COPY . .
        RUN dotnet publish {project.Name}/{project.Name}.csproj -c Release {(text.Contains("BlazorWebAssembly", StringComparison.Ordinal) ? string.Empty : "-r linux-x64")} -o /app/publish

        {(text.Contains("BlazorWebAssembly", StringComparison.Ordinal)
            ? "FROM nginx:1.29-alpine\nCOPY --from=build /app/publish/wwwroot /usr/share/nginx/html"
            : $"FROM mcr.microsoft.com/dotnet/runtime-deps:{project.Version}.0\nWORKDIR /app\nCOPY --from=build /app/publish .\nUSER $APP_UID\nENTRYPOINT [\"./{project.Name}\"]")}

        """;

    private static IEnumerable<string> Projects(Sample sample) => Directory.GetFiles(sample.Folder, "*.??proj", SearchOption.AllDirectories);

    private static string Run(Sample sample, string command)
    {
        var outcome = sample.Run(command.Split(' '));
        outcome.ExitCode.Should().Be(0, outcome.Output);
        return outcome.Output;
    }
}
