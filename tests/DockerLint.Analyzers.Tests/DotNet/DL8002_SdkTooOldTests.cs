using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8002_SdkTooOldTests
{
    [Theory]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:8.0|]\nCOPY . /src\nRUN dotnet restore /src/Web.csproj")]
    [InlineData("FROM [|mcr.microsoft.com/dotnet/sdk:8.0-alpine|] AS a\nWORKDIR /src\nFROM a\nCOPY . .\nRUN dotnet build")]
    public void Speaks(string markup) => RuleTest.Verify<SdkTooOldAnalyzer>(markup, Projects.Web());

    [Theory]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:9.0\nCOPY . /src\nRUN dotnet restore /src/Web.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:10.0\nCOPY . /src\nRUN dotnet restore /src/Web.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk\nCOPY . /src\nRUN dotnet restore /src/Web.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . /src\nRUN dotnet restore /src/Other.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . /src\nRUN curl -sSL https://example.org/dotnet-install.sh | bash\nRUN dotnet restore /src/Web.csproj")]
    [InlineData("FROM mcr.microsoft.com/dotnet/sdk:8.0\nCOPY . /src\nRUN dotnet publish /src/Web.csproj -f net8.0")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCOPY . /src\nRUN dotnet Web.dll")]
    public void IsSilent(string text) => RuleTest.VerifySilent<SdkTooOldAnalyzer>(text, Projects.Web());

    [Theory]
    [InlineData("8.0", "9.0.100", null, true)]
    [InlineData("9.0", "8.0.100", null, true)]
    [InlineData("9.0", "8.0.100", "latestMajor", false)]
    [InlineData("8.0", "9.0.100", "latestMajor", true)]
    [InlineData("9.0", "9.0.300", "latestFeature", false)]
    [InlineData("9.0", "8.0.100", "sometimes", false)]
    public void Global_json_decides_too(string image, string version, string? rollForward, bool isReported)
    {
        var roll = rollForward is null ? "" : $", \"rollForward\": \"{rollForward}\"";
        var options = Projects.Of(("Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net6.0")), ("global.json", $"{{ \"sdk\": {{ \"version\": \"{version}\"{roll} }} }}"));
        var (open, close) = isReported ? ("[|", "|]") : ("", "");

        RuleTest.Verify<SdkTooOldAnalyzer>($"FROM {open}mcr.microsoft.com/dotnet/sdk:{image}{close}\nWORKDIR /src\nCOPY . .\nRUN dotnet build", options);
    }
}
