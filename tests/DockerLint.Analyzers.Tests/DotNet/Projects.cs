using DockerLint.Testing;

namespace DockerLint.Analyzers.Tests.DotNet;

/// <summary>Build contexts with projects of .NET.</summary>
internal static class Projects
{
    /// <summary>A web application <c>Web.csproj</c> at the root of the context.</summary>
    public static RuleTestOptions Web(string framework = "net9.0", string more = "") => Of(("Web.csproj", Text("Microsoft.NET.Sdk.Web", framework, more)), ("Program.cs", ""));

    /// <summary>A program <c>App.csproj</c> without ASP.NET Core at the root of the context.</summary>
    public static RuleTestOptions Console(string framework = "net9.0", string more = "") =>
        Of(("App.csproj", Text("Microsoft.NET.Sdk", framework, "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup>" + more)), ("Program.cs", ""));

    /// <summary>The files of a context.</summary>
    public static RuleTestOptions Of(params (string Path, string Text)[] files)
    {
        var context = new TestBuildContext();
        foreach (var (path, text) in files)
        {
            context.Add(path, text);
        }

        return new RuleTestOptions { BuildContext = context };
    }

    /// <summary>The text of a project.</summary>
    public static string Text(string sdk, string framework, string more = "") =>
        $"<Project Sdk=\"{sdk}\"><PropertyGroup><TargetFramework>{framework}</TargetFramework></PropertyGroup>{more}</Project>";

    /// <summary>Items that refer to other projects.</summary>
    public static string References(params string[] paths) => $"<ItemGroup>{string.Concat(paths.Select(path => $"<ProjectReference Include=\"{path}\" />"))}</ItemGroup>";
}
