using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3016_NpmVersionsTests
{
    [Theory]
    [InlineData("FROM node:22-slim\nRUN npm install -g [|pm2|]")]
    [InlineData("FROM node:22-slim\nRUN npm i [|@scope/a|]")]
    [InlineData("FROM node:22-slim\nRUN yarn add [|x|]")]
    [InlineData("FROM node:22-slim\nRUN yarn global add [|x|]")]
    public void Speaks(string markup) => RuleTest.Verify<NpmVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM node:22-slim\nRUN npm install")]
    [InlineData("FROM node:22-slim\nRUN npm ci")]
    [InlineData("FROM node:22-slim\nRUN npm install --loglevel verbose --registry https://npm.example.com /app")]
    [InlineData("FROM node:22-slim\nRUN npm install -g pm2@6 @scope/a@1")]
    [InlineData("FROM node:22-slim\nRUN npm install git+https://x.example/r.git#v1")]
    [InlineData("FROM node:22-slim\nRUN npm install ./a.tgz user/repo")]
    [InlineData("FROM node:22-slim\nRUN npm install $X")]
    [InlineData("FROM node:22-slim\nRUN npm run install")]
    [InlineData("FROM node:22-slim\nRUN npm install -g npm@latest")]
    public void IsSilent(string text) => RuleTest.VerifySilent<NpmVersionsAnalyzer>(text);
}
