using DockerLint.Analyzers.DotNet;
using DockerLint.Projects;
using DockerLint.Semantics;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class EvaluatedProjectTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish Web.csproj -c Release -o /app\n";
    private const string Open = "$([System.String]::Copy('net9.0'))";

    [Fact]
    public void A_rule_speaks_where_the_text_leaves_open_what_a_build_has_evaluated()
    {
        const string Final = "FROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]\nCOPY --from=build /app .";

        RuleTest.Verify<FrameworkMismatchAnalyzer>(Build + Final, Projects.Web(Open) with { Projects = [Evaluated("Web.csproj", ("TargetFramework", "net9.0"), ("TargetFrameworks", ""))] });
    }

    [Theory]
    [InlineData("Web.csproj", "RollForward", "Major", "net9.0")]
    [InlineData("Web.csproj", "PublishSingleFile", "true", "net9.0")]
    [InlineData("Web.csproj", "TargetFramework", "net8.0", "net8.0")]
    [InlineData("Other.csproj", "TargetFramework", "net9.0", Open)]
    [InlineData("src/Web.csproj", "TargetFramework", "net9.0", Open)]
    public void A_rule_is_silent_where_the_text_alone_would_be_wrong_or_another_project_was_evaluated(string path, string name, string value, string framework) => RuleTest.VerifySilent<FrameworkMismatchAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", Projects.Web(framework) with { Projects = [Evaluated(path, (name, value))] });

    [Fact]
    public void Of_the_projects_that_an_evaluated_one_refers_to_the_text_speaks() => RuleTest.Verify<WebOnRuntimeAnalyzer>(
        Build.Replace("Web.csproj", "App.csproj", StringComparison.Ordinal) + "FROM mcr.microsoft.com/dotnet/[|runtime|]:9.0\nCOPY --from=build /app .",
        Projects.Of(
            ("App.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", "<PropertyGroup><OutputType>Exe</OutputType></PropertyGroup><ItemGroup><ProjectReference Include=\"**/*.csproj\" /></ItemGroup>")),
            ("Lib/Lib.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0", "<ItemGroup><FrameworkReference Include=\"Microsoft.AspNetCore.App\" /></ItemGroup>")))
        with { Projects = [Evaluated("App.csproj", references: ["Lib/Lib.csproj"])] });

    private static DotNetProject Evaluated(string path, params (string Name, string Value)[] properties) => Evaluated(path, null, properties);

    private static DotNetProject Evaluated(string path, string[]? references, params (string Name, string Value)[] properties) =>
        new(path, properties.Select(property => new KeyValuePair<string, ResolvedValue>(property.Name, ResolvedValue.Known(property.Value))), isComplete: false) { ProjectReferences = references };
}
