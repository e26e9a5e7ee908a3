using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8001_FrameworkMismatchTests
{
    private const string Build = "FROM mcr.microsoft.com/dotnet/sdk:9.0 AS build\nWORKDIR /src\nCOPY . .\nRUN dotnet publish Web.csproj -c Release -o /app\n";

    [Theory]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]\nCOPY --from=build /app .", "net9.0")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/aspnet:9.0-alpine|]\nCOPY --from=build /app .", "net8.0")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/runtime:8.0|] AS base\nFROM base\nCOPY --from=build /app .", "net9.0")]
    [InlineData("FROM build AS publish\nFROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]\nCOPY --from=publish /app .", "net9.0")]
    public void Speaks(string final, string framework) => RuleTest.Verify<FrameworkMismatchAnalyzer>(Build + final, Projects.Web(framework));

    [Fact]
    public void A_single_file_may_do_without_its_runtime() => RuleTest.Verify<FrameworkMismatchAnalyzer>(
        Build + "FROM [|mcr.microsoft.com/dotnet/aspnet:8.0|]\nCOPY --from=build /app .",
        Projects.Web(more: "<PropertyGroup><PublishSingleFile>true</PublishSingleFile><SelfContained>false</SelfContained></PropertyGroup>"));

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:9.0\nCOPY --from=build /app .", "net9.0", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:latest\nCOPY --from=build /app .", "net9.0", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:$VERSION\nCOPY --from=build /app .", "net9.0", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "$(Tfm)", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /other .", "net9.0", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENV DOTNET_ROLL_FORWARD=Major\nCOPY --from=build /app .", "net6.0", "")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net6.0", "<PropertyGroup><RollForward>LatestMajor</RollForward></PropertyGroup>")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net9.0", "<PropertyGroup><SelfContained>true</SelfContained></PropertyGroup>")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net9.0", "<PropertyGroup><PublishAot>true</PublishAot></PropertyGroup>")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net9.0", "<PropertyGroup><PublishSingleFile>true</PublishSingleFile></PropertyGroup>")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net9.0", "<PropertyGroup><PublishTrimmed>true</PublishTrimmed></PropertyGroup>")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net6.0", "<PropertyGroup><PublishSingleFile>true</PublishSingleFile></PropertyGroup>")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .", "net9.0", "<PropertyGroup><PublishSingleFile>$(Single)</PublishSingleFile></PropertyGroup>")]
    [InlineData("FROM debian:12\nCOPY --from=build /app .", "net9.0", "")]
    public void IsSilent(string final, string framework, string more) => RuleTest.VerifySilent<FrameworkMismatchAnalyzer>(Build + final, Projects.Web(framework, more));

    [Fact]
    public void One_framework_of_several_is_enough() => RuleTest.VerifySilent<FrameworkMismatchAnalyzer>(
        Build + "FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .",
        Projects.Of(("Web.csproj", "<Project Sdk=\"Microsoft.NET.Sdk.Web\"><PropertyGroup><TargetFrameworks>net8.0;net9.0</TargetFrameworks></PropertyGroup></Project>")));

    [Fact]
    public void Without_a_build_context_nothing_is_known() => RuleTest.VerifySilent<FrameworkMismatchAnalyzer>(Build + "FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .");

    [Fact]
    public void Two_publishes_leave_it_open() => RuleTest.VerifySilent<FrameworkMismatchAnalyzer>(
        Build + "RUN dotnet publish Web.csproj -c Release -o /other\nFROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY --from=build /app .\nCOPY --from=build /other .", Projects.Web());
}
