using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8038_FastModeStageTests
{
    private const string Tools = "<ItemGroup><PackageReference Include=\"Microsoft.VisualStudio.Azure.Containers.Tools.Targets\" Version=\"1.22.1\" /></ItemGroup>";
    private const string Final = "FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .";

    [Fact]
    public void Speaks() => RuleTest.Verify<FastModeStageAnalyzer>("FROM [|mcr.microsoft.com/dotnet/sdk:9.0|] AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n" + Final, Projects.Web(more: Tools));

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0 AS base\nFROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n", Tools)]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish -o /app\n", Tools + "<PropertyGroup><DockerfileFastModeStage>base</DockerfileFastModeStage></PropertyGroup>")]
    public void IsSilent(string build, string more) => RuleTest.VerifySilent<FastModeStageAnalyzer>(build + Final, Projects.Web(more: more));
}
