import './diagnostics.test';
import './config.test';
import './fixes.test';
import './formats.test';
import './navigation.test';
import './status.test';
import './unusual.test';
import './workspace.test';
