import './diagnostics.test';
import './config.test';
import './fixes.test';
import './navigation.test';
import './status.test';
import './workspace.test';
