using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8014_NoRestoreMismatchTests
{
    [Theory]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|-r|] linux-musl-x64")]
    [InlineData("RUN dotnet restore\nRUN dotnet publish [|-a|] $TARGETARCH --no-restore")]
    [InlineData("RUN dotnet build Web.csproj\nRUN dotnet publish --no-restore [|--os|] linux Web.csproj")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|-p:RuntimeIdentifier=linux-x64|]")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|--self-contained|] true")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet build Web.csproj --no-restore [|--self-contained|]")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|/p:SelfContained=true|]")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore /p:UseAppHost=false [|/p:PublishReadyToRun=True|]")]
    [InlineData("RUN dotnet restore Web.csproj -p:Version=2\nRUN dotnet publish Web.csproj --no-restore --property [|PublishSingleFile=true|]")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|\"-p:Version=1;PublishTrimmed=true\"|]")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore [|-p:PublishAot=true|]")]
    public void Speaks(string steps) => RuleTest.Verify<NoRestoreMismatchAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\n" + steps, Projects.Web());

    [Theory]
    [InlineData("RUN dotnet restore Web.csproj -r linux-x64\nRUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj -a $TARGETARCH\nRUN dotnet publish Web.csproj --no-restore -a $TARGETARCH")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore")]
    [InlineData("RUN dotnet restore $PROJECT\nRUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj $OPTIONS\nRUN dotnet publish Web.csproj --no-restore -r linux-x64")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore -p:UseAppHost=false -p:Version=2 -p:PublishReadyToRun=false")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore --self-contained false")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore --no-self-contained -p:PublishSingleFile=true")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore -p:RuntimeIdentifier=$RID")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet publish Web.csproj --no-restore -p:PublishReadyToRun=$READY")]
    [InlineData("RUN dotnet restore Web.csproj\nRUN dotnet build Web.csproj --no-restore -p:PublishReadyToRun=true")]
    [InlineData("RUN dotnet restore Web.csproj -p:PublishReadyToRun=true\nRUN dotnet publish Web.csproj --no-restore -p:PublishReadyToRun=true")]
    [InlineData("RUN dotnet restore Web.csproj -p:RuntimeIdentifier=linux-x64\nRUN dotnet publish Web.csproj --no-restore -p:PublishReadyToRun=true")]
    [InlineData("RUN dotnet restore Web.csproj -r linux-x64\nRUN dotnet publish Web.csproj --no-restore --self-contained")]
    [InlineData("RUN dotnet build Web.csproj --self-contained $SELF\nRUN dotnet publish Web.csproj --no-restore --self-contained")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\n" + steps, Projects.Web());

    [Fact]
    public void A_project_may_name_its_runtimes() => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet restore\nRUN dotnet publish --no-restore -r linux-x64",
        Projects.Web(more: "<PropertyGroup><RuntimeIdentifiers>linux-x64;linux-arm64</RuntimeIdentifiers></PropertyGroup>"));

    [Theory]
    [InlineData("<PublishReadyToRun>true</PublishReadyToRun>")]
    [InlineData("<SelfContained>true</SelfContained>")]
    [InlineData("<PublishSingleFile>$(Single)</PublishSingleFile>")]
    [InlineData("<PublishRuntimeIdentifier>linux-x64</PublishRuntimeIdentifier>")]
    public void A_project_may_ask_for_the_runtime_by_what_it_wants_to_be(string properties) => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet restore\nRUN dotnet publish --no-restore -r linux-x64",
        Projects.Web(more: $"<PropertyGroup>{properties}</PropertyGroup>"));

    [Theory]
    [InlineData("mcr.microsoft.com/dotnet/sdk:7.0")]
    [InlineData("example/sdk")]
    public void Other_versions_imply_other_things(string image) => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>(
        $"FROM {image}\nWORKDIR /src\nCOPY . .\nRUN dotnet restore\nRUN dotnet publish --no-restore -p:PublishReadyToRun=true", Projects.Web(framework: "net7.0"));

    [Fact]
    public void A_library_has_no_runtime() => RuleTest.VerifySilent<NoRestoreMismatchAnalyzer>(
        "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY . .\nRUN dotnet restore\nRUN dotnet publish --no-restore -p:PublishReadyToRun=true",
        Projects.Of(("Lib.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0"))));
}
