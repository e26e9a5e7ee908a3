using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8022_HostAssetsCopiedTests
{
    private static readonly (string, string) Project = ("src/Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0"));

    [Theory]
    [InlineData("COPY [|.|] .")]
    [InlineData("COPY [|src|] src/")]
    public void Speaks(string copy) => RuleTest.Verify<HostAssetsCopiedAnalyzer>(
        $"FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /code\n{copy}\nRUN dotnet build src/Web.csproj", Projects.Of(Project, ("src/obj/project.assets.json", "{}")));

    [Fact]
    public void Is_silent_where_there_is_none() => RuleTest.VerifySilent<HostAssetsCopiedAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /code\nCOPY . .\nRUN dotnet build src/Web.csproj", Projects.Of(Project));

    [Fact]
    public void Is_silent_where_it_is_ignored() => RuleTest.VerifySilent<HostAssetsCopiedAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /code\nCOPY . .\nRUN dotnet build src/Web.csproj",
        new RuleTestOptions { BuildContext = new TestBuildContext("src/obj/project.assets.json") { Ignored = ["src/obj"] }.Add(Project.Item1, Project.Item2) });

    [Fact]
    public void Is_silent_where_nothing_is_built() => RuleTest.VerifySilent<HostAssetsCopiedAnalyzer>("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY . .\nRUN dotnet --info", Projects.Of(Project, ("src/obj/project.assets.json", "{}")));
}
