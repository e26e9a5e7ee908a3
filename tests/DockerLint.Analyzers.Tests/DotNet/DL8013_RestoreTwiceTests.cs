using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8013_RestoreTwiceTests
{
    [Theory]
    [InlineData("COPY . .\nRUN dotnet restore A.csproj\nRUN dotnet [|build|] A.csproj", "COPY . .\nRUN dotnet restore A.csproj\nRUN dotnet build --no-restore A.csproj")]
    [InlineData("RUN dotnet restore && dotnet [|publish|] -c Release /p:UseAppHost=false", "RUN dotnet restore && dotnet publish --no-restore -c Release /p:UseAppHost=false")]
    [InlineData("RUN dotnet restore ./src/A.csproj\nWORKDIR /src/src\nRUN dotnet [|publish|] A.csproj", "RUN dotnet restore ./src/A.csproj\nWORKDIR /src/src\nRUN dotnet publish --no-restore A.csproj")]
    public void Speaks_and_mends(string before, string after) =>
        RuleTest.VerifyFix<RestoreTwiceAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + before, "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + after);

    [Theory]
    [InlineData("RUN dotnet restore A.csproj\nRUN dotnet build --no-restore A.csproj")]
    [InlineData("RUN dotnet restore A.csproj\nRUN dotnet publish --no-build A.csproj")]
    [InlineData("RUN dotnet restore A.csproj\nRUN dotnet build B.csproj")]
    [InlineData("RUN dotnet restore A.csproj\nRUN dotnet publish -r linux-x64 A.csproj")]
    [InlineData("RUN dotnet restore A.csproj\nRUN dotnet publish -p:PublishAot=true A.csproj")]
    [InlineData("RUN dotnet restore A.csproj -a $TARGETARCH\nRUN dotnet publish -a $TARGETARCH A.csproj")]
    [InlineData("RUN dotnet restore A.csproj\nRUN dotnet publish A.csproj $MORE")]
    [InlineData("RUN dotnet build A.csproj")]
    public void IsSilent(string steps) => RuleTest.VerifySilent<RestoreTwiceAnalyzer>("FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\n" + steps);

    private const string Start = "FROM mcr.microsoft.com/dotnet/sdk:9.0\nWORKDIR /src\nCOPY Web/Web.csproj Web/\n";

    private static readonly RuleTestOptions Shop = Projects.Of(
        ("Web/Web.csproj", Projects.Text("Microsoft.NET.Sdk.Web", "net9.0", Projects.References("..\\Core\\Core.csproj"))),
        ("Core/Core.csproj", Projects.Text("Microsoft.NET.Sdk", "net9.0")),
        ("global.json", "{}"));

    [Fact]
    public void A_restore_that_had_all_it_needs_is_enough() => RuleTest.VerifyFix<RestoreTwiceAnalyzer>(
        Start + "COPY global.json .\nCOPY Core/Core.csproj Core/\nRUN dotnet restore Web\nCOPY . .\nRUN dotnet [|publish|] Web",
        Start + "COPY global.json .\nCOPY Core/Core.csproj Core/\nRUN dotnet restore Web\nCOPY . .\nRUN dotnet publish --no-restore Web",
        Shop);

    [Theory]
    [InlineData("COPY global.json .\n")]
    [InlineData("COPY Core/Core.csproj Core/\n")]
    public void A_restore_that_lacked_something_is_not(string copies) => RuleTest.VerifySilent<RestoreTwiceAnalyzer>(Start + copies + "RUN dotnet restore Web\nCOPY . .\nRUN dotnet publish Web", Shop);

    [Fact]
    public void What_is_copied_in_between_may_matter_where_projects_are_not_known() => RuleTest.VerifyFix<RestoreTwiceAnalyzer>(
        Start + "RUN dotnet restore Web\nCOPY . .\nRUN dotnet [|publish|] Web",
        Start + "RUN dotnet restore Web\nCOPY . .\nRUN dotnet publish Web");
}
