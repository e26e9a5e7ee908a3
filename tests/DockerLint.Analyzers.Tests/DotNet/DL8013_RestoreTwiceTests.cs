using DockerLint.Analyzers.DotNet;

namespace DockerLint.Analyzers.Tests.DotNet;

public sealed class DL8013_RestoreTwiceTests
{
    [Theory]
    [InlineData("RUN dotnet restore A.csproj\nCOPY . .\nRUN dotnet [|build|] A.csproj", "RUN dotnet restore A.csproj\nCOPY . .\nRUN dotnet build --no-restore A.csproj")]
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
}
