using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8014_NoRestoreMismatchTests
{
    [Theory]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|-r|] linux-musl-x64")]
    [InlineData("RUN dotnet restore\nRUN dotnet publish [|-a|] $TARGETARCH --no-restore")]
    [InlineData("RUN dotnet build Web.csproj\nRUN dotnet publish --no-restore [|--os|] linux Web.csproj")]
    public void Speaks(string steps) => RuleTest.Verify<NoRestoreMismatchAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\n" + steps, Projects.Web());

    [Theory]
    [InlineData("RUN dotnet restore Web.csproj -r linux-x64\nRUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj -a $TARGETARCH\nRUN dotnet publish Web.csproj --no-restore -a $TARGETARCH")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore")]
    [InlineData("RUN dotnet restore $PROJECT\nRUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj $OPTIONS\nRUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\n" + steps, Projects.Web());

    [Fact]
    public void A_project_may_name_its_runtimes() => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet restore\nRUN dotnet publish --no-restore -r linux-x64",
        Projects.Web(more: "<PropertyGroup><RuntimeIdentifiers>linux-x64;linux-arm64</RuntimeIdentifiers></PropertyGroup>"));
}
